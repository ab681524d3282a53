import { describe, expect, it } from 'vitest';
import type { Block, Service } from '../src/block.ts';
import { effectiveBlock } from '../src/effective.ts';
import type { StandardModel } from '../src/standard.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const empty: Block = { exclusions: [], notIncluded: [], contacts: [], free: [] };
const contact = (name: string) => ({ name, phones: [], range });

function effective(shared: Partial<Block>, own: Partial<Block>): Block {
  const service: Service = { ...empty, ...own, name: 'A', nameRange: range, provisions: [], prose: [], range };
  const standard: StandardModel = {
    kind: 'standard',
    modelVersion: 1,
    file: 'a.kvast',
    range,
    title: 'A',
    textBlocks: [],
    shared: { ...empty, ...shared },
    services: [service],
    notChosen: [],
    mentions: [],
  };
  return effectiveBlock(standard, service);
}

describe('what holds for a service', () => {
  it('is its own word where it has one, field by field', () => {
    const deadline = { bound: 'exactly', boundAsWritten: '', quantity: { amount: 4, unit: 'week' }, range } as const;
    const { appeal } = effective(
      { appeal: { prose: [], range, instance: { to: 'ankestyrelsen', range }, deadline } },
      { appeal: { prose: [], range, instance: { to: 'none', range } } },
    );
    expect(appeal?.instance?.to).toBe('none');
    expect(appeal?.deadline?.quantity.amount).toBe(4);
  });

  it('is the shared word where the service is silent', () => {
    const economy = { prose: [], ownCosts: [], range, fee: { free: true, range } };
    expect(effective({ economy }, {}).economy).toBe(economy);
  });

  it('adds exclusions up, and lets own contacts replace shared ones', () => {
    const exclusion = { condition: { kind: 'personal', what: 'isMotivated', range } as const, range };
    const both = effective(
      { exclusions: [exclusion], contacts: [contact('Alle')] },
      { exclusions: [exclusion], contacts: [contact('Egen')] },
    );
    expect(both.exclusions).toHaveLength(2);
    expect(both.contacts.map(({ name }) => name)).toEqual(['Egen']);
    expect(effective({ contacts: [contact('Alle')] }, {}).contacts).toHaveLength(1);
  });

  it('says nothing of groups and goals that nobody mentioned', () => {
    const block = effective({}, {});
    expect(block.groups).toBeUndefined();
    expect(block.goals).toBeUndefined();
  });
});

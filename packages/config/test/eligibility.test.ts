import { TermIndex } from '@kvast/model/term-index';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';
import { evaluate } from '@kvast/reasoning/decide';
import { describe, expect, it } from 'vitest';
import { serviceOf } from './from-text.ts';

describe('eligibility', () => {
  const group = '### Målgruppe\nalder: fyldt 18 år\nmindst ét af:\n- [angst]\n- risiko for [stofmisbrug]';

  it('is one condition of everything that must hold, and the lines one by one', () => {
    const { eligibility } = serviceOf(`${group}
### Uden for målgruppen
- modtager hjælp efter serviceloven § 85
  medmindre: er motiveret
  henvis til: serviceloven § 85`);
    expect(eligibility.demands.map(({ value, origin }) => [value.kind, origin.line])).toEqual([
      ['age', 6],
      ['any', 7],
    ]);
    expect(eligibility.exclusions[0]).toMatchObject({
      value: { condition: { kind: 'receives' }, unless: { kind: 'personal' }, referTo: ['serviceloven § 85'] },
      origin: { line: 11 },
    });
    const terms = new TermIndex([]);
    const lets = (more: Partial<Citizen>) =>
      eligibility.condition && evaluate(eligibility.condition, { age: 30, has: [], hasNot: [], ...more }, { terms });
    const anxious: Fact = { kind: 'term', term: 'angst' };
    const helped: Fact = { kind: 'receives', provision: 'serviceloven § 85', sameNeed: false };
    expect(lets({ has: [anxious] })).toBe(true);
    expect(lets({ has: [] })).toBe(false);
    expect(lets({ has: [anxious], age: 17 })).toBe(false);
    expect(lets({ has: [anxious, helped] })).toBe(false);
    expect(lets({ has: [anxious, helped, { kind: 'personal', what: 'isMotivated' }] })).toBe(true);
  });

  it('is not decided where nothing is said, or a list does not say how it is meant', () => {
    expect(serviceOf('').eligibility).toEqual({ demands: [], exclusions: [] });
    const { eligibility } = serviceOf('### Målgruppe\n- [angst]\n- [stofmisbrug]');
    expect(eligibility.condition).toBeUndefined();
    expect(eligibility.demands).not.toEqual([]);
  });
});

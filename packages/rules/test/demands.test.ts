import type { Condition, PersonalCondition } from '@kvast/model/condition';
import { describe, expect, it } from 'vitest';
import { demanded, leavesOf } from '../src/demands.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const person = (what: PersonalCondition): Condition => ({ kind: 'personal', what, range });
const group = (kind: 'all' | 'any' | 'none', ...of: Condition[]): Condition => ({ kind, of, range });
const not = (of: Condition): Condition => ({ kind: 'not', of, range });

const motivated = person('isMotivated');
const wants = person('wantsHelp');
const local = person('livesInMunicipality');

/** Must somebody who is let in be motivated or want the help? */
function asksForWill(condition: Condition): boolean {
  const test = (leaf: Condition, wanted: boolean) => wanted && (leaf === motivated || leaf === wants);
  return demanded(condition, test).length > 0;
}

describe('what nobody gets around', () => {
  it.each([
    ['the condition itself', motivated, true],
    ['one of several that must all be met', group('all', local, motivated), true],
    ['one alternative of two', group('any', local, motivated), false],
    ['every alternative', group('any', wants, motivated), true],
    ['alternatives inside a list', group('all', local, group('any', wants, group('all', local, motivated))), true],
    ['its opposite', not(motivated), false],
    ['the opposite of its opposite', not(not(motivated)), true],
    ['"none of" its opposite', group('none', not(motivated), local), true],
    ['"not none of": one is enough', not(group('none', motivated, local)), false],
    ['"not all of" the opposites: one is enough', not(group('all', not(motivated), not(local))), false],
    ['"not any of" the opposites', not(group('any', not(motivated), local)), true],
    ['a condition with an exception', { kind: 'unless', condition: motivated, unless: local, range } as const, false],
  ])('%s', (_, condition, expected) => {
    expect(asksForWill(condition)).toBe(expected);
  });

  it('names every leaf that counts', () => {
    expect(demanded(group('all', motivated, local, wants), (leaf) => leaf !== local)).toEqual([motivated, wants]);
  });
});

it('finds the leaves wherever they stand', () => {
  const condition = group('all', not(motivated), { kind: 'unless', condition: wants, unless: local, range });
  expect(leavesOf(condition)).toEqual([motivated, wants, local]);
});

import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact, TermFact } from '../src/citizen.ts';
import { evaluate, satisfiable } from '../src/decide.ts';
import { conditions, countable } from './arbitrary.ts';
import * as build from './build.ts';
import { steps, terms } from './world.ts';

const context = { terms };
const PATIENT = { timeout: 60_000 };

const severities = [undefined, 'moderate', 'substantial', 'severe', 'complete'] as const;
const durations = [undefined, 'lasting', 'temporary'] as const;

/** Every single thing that can be said of a citizen and that the conditions may ask about. */
const facts: readonly Fact[] = [
  ...['a', 'b', 'c', 'd', 'u'].flatMap((term) =>
    severities.flatMap((severity) => durations.map((lasting): TermFact => ({ kind: 'term', term, severity, lasting }))),
  ),
  ...['85', '85, stk. 1', '97'].flatMap((section) =>
    [true, false].map((sameNeed): Fact => ({ kind: 'receives', provision: `serviceloven § ${section}`, sameNeed })),
  ),
  { kind: 'inTargetGroup', provision: 'serviceloven § 85' },
  { kind: 'inTargetGroup', standard: 'x' },
  { kind: 'personal', what: 'isMotivated' },
  { kind: 'personal', what: 'wantsHelp' },
  { kind: 'effect', effect: 'improve' },
  ...steps.map((step): Fact => ({ kind: 'level', scale: 's', step })),
];

const people = [0, 16, 17, 18, 19, 20, 29, 30, 31, 32, 66, 67, 68, 69, 70, 74, 75, 76].flatMap((age) =>
  (age < 67 || age > 74 ? [age >= 67] : [true, false]).map((hasReachedPensionAge) => ({ age, hasReachedPensionAge })),
);

function isMetWith(has: readonly Fact[], condition: Condition): boolean {
  return people.some((person) => evaluate(condition, { ...person, has, hasNot: [] }, context));
}

it('nobody with fewer facts would do', PATIENT, () => {
  const counts = [0, 0, 0, 0];
  fc.assert(
    fc.property(conditions(1, countable), ([condition = build.all()]) => {
      const citizen = satisfiable(condition, context);
      if (!citizen) return;
      const count = citizen.has.length;
      counts[Math.min(count, 3)] = (counts[Math.min(count, 3)] ?? 0) + 1;
      if (count >= 1) expect(isMetWith([], condition)).toBe(false);
      if (count < 2) return;
      // Whoever has [c] has two things at once, but a condition that does not speak of it gives no reason to think of it.
      const words = JSON.stringify(condition).toLowerCase().replaceAll('"bb"', '"b"');
      const spokenOf = facts.filter((fact) => !('term' in fact) || words.includes(`"term":"${fact.term}"`));
      expect(spokenOf.filter((fact) => isMetWith([fact], condition))).toEqual([]);
    }),
    { numRuns: 1500, seed: 21, endOnFailure: true },
  );
  expect(counts[1]).toBeGreaterThan(200);
  expect(counts[2]).toBeGreaterThan(30);
});

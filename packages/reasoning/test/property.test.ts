import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citizen, Fact } from '../src/citizen.ts';
import { evaluate, implies, overlap, satisfiable, uncovered } from '../src/decide.ts';
import { conditions, severity } from './arbitrary.ts';
import * as build from './build.ts';
import { meets, terms, worldOf } from './world.ts';
import { somebody } from './worlds.ts';

const context = { terms };

/** Long enough for a machine that is busy with other things. */
const PATIENT = { timeout: 60_000 };

/** Checks the property on many examples, and that both answers came up often enough to mean something. */
function compare(count: number, runs: number, answers: (...given: Condition[]) => boolean): void {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(conditions(count), (given) => {
      seen[answers(...given) ? 'yes' : 'no']++;
    }),
    { numRuns: runs, seed: 4, endOnFailure: true },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(runs / 25);
}

const expectExample = (citizen: Citizen, wanted: readonly Condition[], unwanted: readonly Condition[] = []) => {
  const world = worldOf(citizen);
  for (const condition of wanted) expect(meets(condition, world)).toBe(true);
  for (const condition of unwanted) expect(meets(condition, world)).toBe(false);
};

describe('compared with looking at everybody', () => {
  it('satisfiable', PATIENT, () => {
    compare(1, 2000, (condition = build.all()) => {
      const citizen = satisfiable(condition, context);
      expect(citizen !== undefined).toBe(somebody(condition));
      if (citizen) expectExample(citizen, [condition]);
      return citizen !== undefined;
    });
  });

  it('implies', PATIENT, () => {
    compare(2, 2000, (a = build.all(), b = build.all()) => {
      const answer = implies(a, b, context);
      expect(answer.holds).toBe(!somebody(a, [b]));
      if (!answer.holds) expectExample(answer.counterexample, [a], [b]);
      return answer.holds;
    });
  });

  it('overlap', PATIENT, () => {
    compare(2, 2000, (a = build.all(), b = build.all()) => {
      const citizen = overlap(a, b, context);
      expect(citizen !== undefined).toBe(somebody(build.all(a, b)));
      if (citizen) expectExample(citizen, [a, b]);
      return citizen !== undefined;
    });
  });

  it('uncovered', PATIENT, () => {
    compare(3, 2000, (whole = build.all(), ...parts) => {
      const citizen = uncovered(whole, parts, context);
      expect(citizen !== undefined).toBe(somebody(whole, parts));
      if (citizen) expectExample(citizen, [whole], parts);
      return citizen !== undefined;
    });
  });
});

const duration = fc.constantFrom(undefined, 'lasting', 'temporary') as fc.Arbitrary<
  'lasting' | 'temporary' | undefined
>;
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .record({ term: fc.constantFrom('a', 'b', 'c', 'd', 'u'), severity, lasting: duration, risk: fc.boolean() })
    .map(({ risk, ...how }) => ({ ...how, kind: risk ? 'risk' : 'term' }) as Fact),
  fc.record({
    kind: fc.constant('receives' as const),
    provision: fc.constantFrom('serviceloven § 85', 'serviceloven § 85, stk. 1', 'serviceloven § 97'),
    sameNeed: fc.boolean(),
  }),
  fc.constantFrom<Fact>(
    { kind: 'inTargetGroup', provision: 'serviceloven § 85' },
    { kind: 'inTargetGroup', standard: 'x' },
    { kind: 'personal', what: 'isMotivated' },
    { kind: 'effect', effect: 'improve' },
  ),
);
const citizens = fc.record({
  age: fc.constantFrom(16, 17, 18, 30, 66, 67, 80),
  has: fc.array(fact, { maxLength: 4 }),
  level: fc.constantFrom(undefined, 'ingen', 'let', 'svær'),
});

describe('an example', () => {
  it('is judged as the person it speaks of', PATIENT, () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(conditions(1), citizens, ([condition = build.all()], { age, has, level }) => {
        const scale: Fact[] = level === undefined ? [] : [{ kind: 'level', scale: 's', step: level }];
        const citizen: Citizen = { age, has: [...has, ...scale], hasNot: [] };
        const answer = evaluate(condition, citizen, context);
        expect(answer).toBe(meets(condition, worldOf(citizen)));
        seen[`${answer}`]++;
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(400);
  });

  it('meets what it is an example of, and needs everything that is said of it', PATIENT, () => {
    let facts = 0;
    fc.assert(
      fc.property(conditions(1), ([condition = build.all()]) => {
        const citizen = satisfiable(condition, context);
        if (!citizen) return;
        expect(evaluate(condition, citizen, context)).toBe(true);
        for (const left of citizen.has) {
          facts++;
          const plainer = { ...citizen, has: citizen.has.filter((each) => each !== left) };
          expect(evaluate(condition, plainer, context)).toBe(false);
        }
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(facts).toBeGreaterThan(1000);
  });
});

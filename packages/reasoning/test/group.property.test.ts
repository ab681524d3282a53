import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../src/decide.ts';
import * as questions from '../src/group.ts';
import { conditions, plainLeaves } from './arbitrary.ts';
import * as build from './build.ts';
import { readings } from './readings.ts';
import { meets, terms, worldOf } from './world.ts';
import { somebody } from './worlds.ts';

const context = { terms };
const PATIENT = { timeout: 60_000 };

/** What the answer must be about: somebody who meets all of `all` and none of `none`. */
interface Asked {
  readonly verdict: Verdict;
  readonly all: readonly Condition[];
  readonly none: readonly Condition[];
}

/** Each question about groups, and the same asked of everybody. An exclusion that is excepted is no exclusion. */
const asked: Record<string, (given: readonly Condition[]) => Asked> = {
  'anybody in the group': ([a, b, c, d]) => ({
    verdict: questions.anybodyIn(group(a, b, c), context),
    ...inside(a, b, c),
    ...(d && {}),
  }),
  'anybody past its exclusions': ([a, b, c, d]) => ({
    verdict: questions.anybodyPast([a as Condition], [exclusion(b, c), exclusion(d)], context),
    all: [a as Condition],
    none: [shutOut(b, c), d as Condition],
  }),
  'anybody in two groups': ([a, b, c, d]) => ({
    verdict: questions.anybodyInAll([group(a, b, c), group(d)], context),
    all: [a as Condition, d as Condition],
    none: [shutOut(b, c)],
  }),
  'anybody in a group and not in another': ([a, b, c, d]) => ({
    verdict: questions.anybodyBetween(group(d), [group(a, b, c)], context),
    all: [d as Condition],
    none: [build.all(a as Condition, build.not(shutOut(b, c)))],
  }),
  'anybody between two groups': ([a, b, c, d]) => ({
    verdict: questions.anybodyBetween(group(a), [group(b), group(c, d)], context),
    all: [a as Condition],
    none: [b as Condition, build.all(c as Condition, build.not(d as Condition))],
  }),
  'anybody whom an exclusion concerns': ([a, b, c]) => ({
    verdict: questions.anybodyConcerned([a as Condition], exclusion(b, c), context),
    all: [a as Condition, b as Condition],
    none: [],
  }),
  'anybody who can use an exception': ([a, b, c]) => ({
    verdict: questions.anybodyExcepted([a as Condition], exclusion(b, c), context),
    all: [a as Condition, b as Condition, c as Condition],
    none: [],
  }),
  'anybody shut out in spite of an exception': ([a, b, c]) => ({
    verdict: questions.anybodyShutOut([a as Condition], exclusion(b, c), context),
    all: [a as Condition],
    none: [build.not(shutOut(b, c))],
  }),
};

function exclusion(condition?: Condition, unless?: Condition): questions.GroupExclusion {
  return { condition: condition as Condition, ...(unless && { unless }) };
}

function group(demand?: Condition, excluded?: Condition, unless?: Condition): questions.Group {
  return { demands: [demand as Condition], exclusions: excluded ? [exclusion(excluded, unless)] : [] };
}

function inside(a?: Condition, b?: Condition, c?: Condition): Pick<Asked, 'all' | 'none'> {
  return { all: [a as Condition], none: [shutOut(b, c)] };
}

function shutOut(condition?: Condition, unless?: Condition): Condition {
  return unless ? build.all(condition as Condition, build.not(unless)) : (condition as Condition);
}

describe.each(Object.entries(asked))('%s', (_, ask) => {
  it('is known wherever the words leave nothing open, and true', PATIENT, () => {
    const seen = { somebody: 0, nobody: 0, unknown: 0 };
    fc.assert(
      fc.property(conditions(4, plainLeaves), (given) => {
        const { verdict, all, none } = ask(given);
        seen[verdict.kind]++;
        expect(verdict.kind).toBe(somebody(build.all(...all), none) ? 'somebody' : 'nobody');
        if (verdict.kind !== 'somebody') return;
        const world = worldOf(verdict.citizen);
        for (const each of all) expect(meets(each, world)).toBe(true);
        for (const each of none) expect(meets(each, world)).toBe(false);
      }),
      { numRuns: 400, seed: 11, endOnFailure: true },
    );
    expect(seen.somebody).toBeGreaterThan(40);
    expect(seen.nobody).toBeGreaterThan(40);
  });

  it('is answered only where all readings of the words agree', PATIENT, () => {
    const seen = { somebody: 0, nobody: 0, unknown: 0 };
    fc.assert(
      fc.property(conditions(4), (given) => {
        const { verdict } = ask(given);
        seen[verdict.kind]++;
        if (verdict.kind === 'unknown') return;
        for (const read of readings) {
          const { all, none } = ask(given.map(read));
          if (verdict.kind === 'nobody') expect(somebody(build.all(...all), none)).toBe(false);
          else {
            const world = worldOf(verdict.citizen);
            expect(all.every((each) => meets(each, world)) && !none.some((each) => meets(each, world))).toBe(true);
          }
        }
      }),
      { numRuns: 120, seed: 12, endOnFailure: true },
    );
    expect(Math.min(seen.somebody, seen.nobody, seen.unknown)).toBeGreaterThan(4);
  });
});

import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CoverageCell, type CoveredGroup, coverage } from '../src/coverage.ts';
import { conditions, plainLeaves } from './arbitrary.ts';
import * as build from './build.ts';
import { meets, terms, worldOf } from './world.ts';
import { somebody } from './worlds.ts';

/** `b` is a kind of `a`, and `d` has nothing to do with either. */
const AREAS = ['a', 'b', 'd'];
const UNRELATED: Readonly<Record<string, readonly string[]>> = { a: ['d'], b: ['d'], d: ['a', 'b'] };
const above = { light: 'moderate', moderate: 'substantial', substantial: 'severe', severe: 'complete' } as const;

/** The people of a cell, written down a second time. */
function peopleOf({ age, area, severity }: CoverageCell): Condition {
  const { from, to } = severity;
  return build.all(
    build.age({ from: age.from }),
    ...(age.below === undefined ? [] : [build.not(build.age({ from: age.below }))]),
    build.term(area, { severity: from }),
    ...(to === 'complete' ? [] : [build.not(build.term(area, { severity: above[to] }))]),
    ...(UNRELATED[area] ?? []).map((other) => build.not(build.term(other))),
  );
}

const group = (id: string, demand?: Condition, excluded?: Condition): CoveredGroup => ({
  id,
  demands: [demand as Condition],
  exclusions: [{ condition: excluded as Condition }],
});

it('agrees with everybody who can be told apart, cell by cell', { timeout: 120_000 }, () => {
  const seen = { all: 0, some: 0, none: 0, gap: 0, leftOut: 0 };
  fc.assert(
    fc.property(conditions(4, plainLeaves), ([a, b, c, d]) => {
      const inside = {
        one: build.all(a as Condition, build.not(b as Condition)),
        other: build.all(c as Condition, build.not(d as Condition)),
      };
      const { cells } = coverage([group('one', a, b), group('other', c, d)], { terms }, { areas: AREAS });
      for (const cell of cells) {
        const people = peopleOf(cell);
        for (const id of ['one', 'other'] as const) {
          const share = cell.shares[id] ?? 'none';
          seen[share as 'all' | 'some' | 'none']++;
          const some = somebody(build.all(people, inside[id]));
          expect(share).toBe(!some ? 'none' : somebody(people, [inside[id]]) ? 'some' : 'all');
        }
        const left = cell.gap ?? cell.leftOut;
        expect(left !== undefined).toBe(somebody(people, [inside.one, inside.other]));
        if (!left) continue;
        expect(cell.gap !== undefined).toBe(Object.keys(cell.shares).length === 0);
        seen[cell.gap ? 'gap' : 'leftOut']++;
        const world = worldOf(left);
        expect([people, inside.one, inside.other].map((each) => meets(each, world))).toEqual([true, false, false]);
      }
    }),
    { numRuns: 60, seed: 21, endOnFailure: true },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

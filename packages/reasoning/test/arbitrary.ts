import type { Condition } from '@kvast/model/condition';
import fc from 'fast-check';
import * as build from './build.ts';

export const severity = fc.constantFrom(undefined, undefined, 'light', 'substantial', 'severe', 'complete');
const lasting = fc.constantFrom(undefined, undefined, 'lasting', 'temporary', 'either');
const termLeaf = (names: readonly string[]) =>
  fc
    .record({ name: fc.constantFrom(...names), severity, lasting })
    .map(({ name, ...how }) => build.term(name, how as Parameters<typeof build.term>[1]));

const years = fc.constantFrom(17, 18, 19, 30, 31, 67, 68, 75);
const bound = fc.oneof({ weight: 3, arbitrary: years }, { weight: 1, arbitrary: fc.constant('pensionAge' as const) });

/** Kinds of conditions; one random condition is made of few of them, so that they meet often. */
const leaves: readonly fc.Arbitrary<Condition>[] = [
  termLeaf(['a', 'b', 'bb']),
  termLeaf(['a', 'b', 'c']),
  termLeaf(['b', 'd', 'e', 'f']),
  termLeaf(['u', 'd', 'B']),
  fc
    .record({ name: fc.constantFrom('a', 'b', 'd'), severity, lasting })
    .map(({ name, ...how }) => build.term(name, { ...(how as Parameters<typeof build.term>[1]), risk: true })),
  fc
    .record({
      from: fc.option(bound, { nil: undefined }),
      to: fc.option(bound, { nil: undefined }),
      pensionFloor: fc.constantFrom(undefined, undefined, 68),
    })
    .map((interval) => build.age(interval)),
  fc
    .record({ section: fc.constantFrom('85', '85, stk. 1', ['85, stk. 1', '97']), sameNeed: fc.boolean() })
    .map(({ section, sameNeed }) => build.receives(section, sameNeed)),
  fc.constantFrom(build.inGroupOf('85'), build.inGroupOfStandard('x')),
  fc.constantFrom(build.personal('isMotivated'), build.personal('wantsHelp'), build.effect('improve')),
  fc
    .record({
      from: fc.constantFrom(undefined, 'ingen', 'let', 'svær'),
      to: fc.constantFrom(undefined, 'ingen', 'let', 'svær'),
    })
    .map(({ from, to }) => build.level('s', from, to)),
];

/** Without what makes "fewest facts" unclear: a severe and lasting risk is one or two risks, and in a circle of terms one has two names. */
export const countable = leaves.filter((_, index) => index !== 2 && index !== 4);

const surely = (words: { severity?: unknown }) => words.severity !== 'light';

/** The same without words that can be meant in several ways: see careful.ts. */
export const plainLeaves: readonly fc.Arbitrary<Condition>[] = [
  ...leaves
    .slice(0, 3)
    .concat(leaves.slice(4, 5))
    .map((leaf) => leaf.filter((condition) => condition.kind === 'term' && surely(condition))),
  ...leaves.slice(5, 6),
  fc
    .record({ section: fc.constantFrom('85', '85, stk. 1', '97'), sameNeed: fc.boolean() })
    .map(({ section, sameNeed }) => build.receives(section, sameNeed)),
  ...leaves.slice(8),
];

/** Several random conditions about the same few things. Exceptions inside a condition can be meant in two ways. */
export function conditions(count: number, kinds = leaves): fc.Arbitrary<Condition[]> {
  return fc.subarray([...kinds], { minLength: 1, maxLength: 2 }).chain((chosen) => {
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        ...chosen,
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => build.all(...of)),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => build.any(...of)),
        fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((of) => build.none(...of)),
        tie('condition').map(build.not),
        ...(kinds === leaves
          ? [fc.tuple(tie('condition'), tie('condition')).map(([main, exception]) => build.unless(main, exception))]
          : []),
      ),
    }));
    return fc.array(condition, { minLength: count, maxLength: count });
  });
}

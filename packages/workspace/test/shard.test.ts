import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesInShard } from '../src/shard.ts';

const groups = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 })
  .map((sizes) => sizes.map((size, group) => Array.from({ length: size }, (_, file) => `${group}/${file}`)));

describe('a collection that is shared', () => {
  it('has each file in one part, beside those that it is checked with', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 5 }), (together, of) => {
        const parts = Array.from({ length: of }, (_, at) => filesInShard(together, { part: at + 1, of }));
        expect(parts.flatMap((part) => [...part]).sort()).toEqual(together.flat().sort());
        for (const files of together)
          expect(parts.filter((part) => files.some((file) => part.has(file))).length).toBeLessThanOrEqual(1);
        const [least = 0, most = 0] = [Math.min, Math.max].map((pick) => pick(...parts.map(({ size }) => size)));
        expect(most - least).toBeLessThanOrEqual(Math.max(0, ...together.map(({ length }) => length)));
      }),
    );
  });

  it('has the same parts in whatever order its groups come', () => {
    const together = [['a', 'b'], ['c'], ['d', 'e'], ['f']];
    expect(filesInShard(together.toReversed(), { part: 1, of: 2 })).toEqual(filesInShard(together, { part: 1, of: 2 }));
  });
});

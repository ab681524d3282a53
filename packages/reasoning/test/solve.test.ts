import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, solve, solveThriftily } from '../src/solve.ts';

const COUNT = 6;
const clauses = fc.array(
  fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: COUNT }), fc.boolean())
      .map(([variable, holds]) => (holds ? variable : -variable)),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 24 },
);

const meets = (given: readonly Clause[], holding: ReadonlySet<number>) =>
  given.every((clause) => clause.some((literal) => holding.has(Math.abs(literal)) === literal > 0));

/** Every set of variables. */
const everySet = Array.from(
  { length: 2 ** COUNT },
  (_, bits) =>
    new Set(Array.from({ length: COUNT }, (_, index) => index + 1).filter((variable) => bits & (1 << (variable - 1)))),
);

const cost = (variable: number) => variable % 3;
const costOf = (holding: ReadonlySet<number>) => [...holding].reduce((sum, variable) => sum + cost(variable), 0);

describe('clauses', () => {
  it('are solved when anything solves them', () => {
    const seen = { solved: 0, unsolved: 0 };
    fc.assert(
      fc.property(clauses, (given) => {
        const solution = solve(given);
        const exists = everySet.some((set) => meets(given, set));
        expect(Boolean(solution)).toBe(exists);
        if (solution) expect(meets(given, solution)).toBe(true);
        seen[solution ? 'solved' : 'unsolved']++;
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(Math.min(seen.solved, seen.unsolved)).toBeGreaterThan(300);
  });

  it('are solved as cheaply as can be', () => {
    fc.assert(
      fc.property(clauses, (given) => {
        const solution = solveThriftily(given, cost, 1000);
        const cheapest = Math.min(...everySet.filter((set) => meets(given, set)).map(costOf));
        expect(solution ? costOf(solution) : Number.POSITIVE_INFINITY).toBe(cheapest);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('that are none hold, and an empty one never does', () => {
    expect(solve([])).toEqual(new Set());
    expect(solve([[1], []])).toBe(false);
  });

  it('give up on being cheap, but not on the answer', () => {
    const pairs = Array.from({ length: 30 }, (_, index) => [2 * index + 1, 2 * index + 2]);
    expect(solve(pairs, { cost: () => 1, below: 30, choices: 50 })).toBeUndefined();
    expect(solveThriftily(pairs, () => 1, 50)?.size).toBe(30);
  });
});

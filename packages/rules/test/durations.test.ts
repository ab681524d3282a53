import { describe, expect, it } from 'vitest';
import { surelyDiffer } from '../src/durations.ts';

describe('whether two lengths of time differ', () => {
  it.each([
    [6, 'month', 26, 'week', false],
    [1, 'month', 4, 'week', false],
    [6, 'month', 20, 'week', true],
    [6, 'month', 30, 'week', true],
    [12, 'month', 1, 'year', false],
    [1, 'year', 365, 'day', false],
    [1, 'year', 360, 'day', true],
    [4, 'week', 28, 'day', false],
    [4, 'week', 14, 'day', true],
    [6, 'month', 3, 'month', true],
    [2, 'hour', 6, 'month', false],
  ] as const)('%d %s, %d %s: %s', (amount, unit, otherAmount, otherUnit, differ) => {
    const [one, other] = [
      { amount, unit },
      { amount: otherAmount, unit: otherUnit },
    ];
    expect(surelyDiffer(one, other)).toBe(differ);
    expect(surelyDiffer(other, one)).toBe(differ);
  });
});

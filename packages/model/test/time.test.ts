import { describe, expect, it } from 'vitest';
import { includes, isLonger, lastDay, type TimeUnit } from '../src/time.ts';

const of = (amount: number, unit: TimeUnit) => ({ amount, unit });

describe('isLonger', () => {
  it.each([
    [of(12, 'month'), of(6, 'month'), true],
    [of(6, 'month'), of(6, 'month'), false],
    [of(1, 'year'), of(6, 'month'), true],
    [of(0.5, 'year'), of(6, 'month'), false],
    // The longest half year has 184 days: what may be within it is not longer.
    [of(26, 'week'), of(6, 'month'), false],
    [of(6, 'month'), of(26, 'week'), false],
    [of(1, 'month'), of(4, 'week'), false],
    [of(2, 'month'), of(8, 'week'), true],
    [of(2, 'year'), of(104, 'week'), true],
    [of(27, 'week'), of(6, 'month'), true],
    [of(184, 'day'), of(6, 'month'), false],
    [of(185, 'day'), of(6, 'month'), true],
    [of(20, 'week'), of(6, 'month'), false],
    [of(15, 'day'), of(14, 'day'), true],
    [of(10, 'workday'), of(14, 'day'), false],
    [of(20, 'workday'), of(14, 'day'), true],
    [of(48, 'hour'), of(1, 'day'), undefined],
    [of(2, 'hour'), of(6, 'month'), undefined],
    [of(3, 'time'), of(6, 'month'), undefined],
  ])('%o against %o', (a, b, expected) => expect(isLonger(a, b)).toBe(expected));
});

describe('periods', () => {
  const month = { iso: '2025-02-01', precision: 'month' } as const;

  it('includes both ends, and the whole of a month', () => {
    expect(lastDay(month)).toBe('2025-02-28');
    expect(includes({ from: month, to: month }, '2025-02-01')).toBe(true);
    expect(includes({ from: month, to: month }, '2025-02-28')).toBe(true);
    expect(includes({ from: month, to: month }, '2025-03-01')).toBe(false);
    expect(includes({ from: month }, '2025-01-31')).toBe(false);
  });

  it('is open where an end is missing', () => expect(includes({}, '1999-01-01')).toBe(true));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, calendarDuration, isDate } from '../src/iso-duration.ts';

describe('calendarDuration', () => {
  it.each([
    [6, 'month', 'P6M'],
    [1, 'year', 'P1Y'],
    [0.5, 'year', 'P6M'],
    [8, 'week', 'P8W'],
    [14, 'day', 'P14D'],
    [3, 'night', 'P3D'],
    [1.5, 'month', undefined],
    [10, 'workday', undefined],
    [2, 'hour', undefined],
    [5, 'time', undefined],
  ] as const)('writes %d %s as %s', (amount, unit, expected) => {
    expect(calendarDuration({ amount, unit })).toBe(expected);
  });
});

describe('addDuration', () => {
  it.each([
    ['2025-01-31', 'P6M', '2025-07-31'],
    ['2025-03-31', 'P6M', '2025-09-30'],
    ['2025-08-31', 'P6M', '2026-02-28'],
    ['2023-08-31', 'P6M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2025-12-01', 'P1M', '2026-01-01'],
    ['2025-01-01', 'P1Y6M', '2026-07-01'],
    ['2025-12-25', 'P2W', '2026-01-08'],
    ['2025-01-31', 'P1M1D', '2025-03-01'],
  ])('%s + %s = %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  it.each([
    ['2025-02-30', 'P1M'],
    ['31-01-2025', 'P1M'],
    ['2025-01-31', 'P'],
    ['2025-01-31', 'PT5H'],
    ['2025-01-31', '6 måneder'],
  ])('knows no answer for %s + %s', (date, duration) => {
    expect(addDuration(date, duration)).toBeUndefined();
  });

  it('never leaves the month that the sum of months points at', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (start, months) => {
        const sum = addDuration(start.toISOString().slice(0, 10), `P${months}M`) ?? '';
        const wanted = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
        expect(isDate(sum)).toBe(true);
        expect(Number(sum.slice(0, 4)) * 12 + Number(sum.slice(5, 7)) - 1).toBe(wanted);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { lastDayOf } from '../src/features/inlay-hints/inlay-hints.ts';

it.each([
  ['2026-01-01', 6, 'month', '2026-07-01'],
  ['2026-08-31', 6, 'month', '2027-02-28'],
  ['2027-08-31', 6, 'month', '2028-02-29'],
  ['2026-12-15', 1, 'month', '2027-01-15'],
  ['2028-02-29', 1, 'year', '2029-02-28'],
  ['2026-12-28', 1, 'week', '2027-01-04'],
  ['2026-12-31', 1, 'day', '2027-01-01'],
] as const)('what begins %s and lasts %d %s ends %s', (from, amount, unit, end) => {
  expect(lastDayOf(from, { amount, unit })).toBe(end);
});

it.each(['hour', 'workday', 'time', 'piece'] as const)('a number of %ss says nothing of a day', (unit) => {
  expect(lastDayOf('2026-01-01', { amount: 2, unit })).toBeUndefined();
});

it('half a month has no last day', () => {
  expect(lastDayOf('2026-01-01', { amount: 0.5, unit: 'month' })).toBeUndefined();
});

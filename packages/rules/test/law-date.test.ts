import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { lawDateFor } from '../src/law-date.ts';

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const day = (iso: string) => ({ iso, precision: 'day' }) as const;

function valid(from?: string, to?: string): Pick<StandardModel, 'valid'> {
  return { valid: { range: place, ...(from && { from: day(from) }), ...(to && { to: day(to) }) } };
}

describe('the day on which the law is read', () => {
  it.each([
    ['the day itself while the standard is valid', valid('2025-01-01', '2026-12-31'), '2025-06-01', '2025-06-01'],
    ['the last day of a standard that has expired', valid('2020-01-01', '2022-12-31'), '2025-06-01', '2022-12-31'],
    ['the first day of a standard that is yet to come', valid('2027-01-01'), '2025-06-01', '2027-01-01'],
    ['the day itself where the validity is not written', {}, '2025-06-01', '2025-06-01'],
    ['the last day of an end without a beginning', valid(undefined, '2023-12-31'), '2025-06-01', '2023-12-31'],
  ])('is %s', (_, standard, date, expected) => {
    expect(lawDateFor(standard, date)).toBe(expected);
  });

  it('takes an end in a month to mean the last day of it', () => {
    const standard = { valid: { range: place, to: { iso: '2024-02-01', precision: 'month' } } } as const;
    expect(lawDateFor(standard, '2025-06-01')).toBe('2024-02-29');
    expect(lawDateFor(standard, '2024-02-20')).toBe('2024-02-20');
  });
});

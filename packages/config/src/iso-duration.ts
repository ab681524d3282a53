import type { Duration } from '@kvast/model/time';

/** Whole years, months, weeks and days, the part of ISO 8601 durations that can be added to a date. */
export const CALENDAR_DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * `6 måneder` as `P6M`; an overnight stay counts as a day.
 * @returns undefined for what cannot be added to a date without knowing more: working days, hours, occasions, and fractions
 * other than of years that are whole months.
 */
export function calendarDuration({ amount, unit }: Duration): string | undefined {
  if (unit === 'year' && !Number.isInteger(amount)) return calendarDuration({ amount: amount * 12, unit: 'month' });
  if (!Number.isInteger(amount)) return undefined;
  if (unit === 'year') return `P${amount}Y`;
  if (unit === 'month') return `P${amount}M`;
  if (unit === 'week') return `P${amount}W`;
  return unit === 'day' || unit === 'night' ? `P${amount}D` : undefined;
}

/**
 * The date that lies `duration` after `date` (`YYYY-MM-DD`). Months are counted from date to date; where the month has no
 * such date, its last day is meant: 2025-08-31 + P6M is 2026-02-28.
 * @returns undefined where `date` is no date of the calendar, or `duration` is not one of `CALENDAR_DURATION`.
 */
export function addDuration(date: string, duration: string): string | undefined {
  const parts = CALENDAR_DURATION.exec(duration);
  if (!parts || !isDate(date)) return undefined;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year + years, month + months, 0));
  const sum = new Date(lastOfMonth);
  sum.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()) + weeks * 7 + days);
  return sum.toISOString().slice(0, 10);
}

/** Is the text a date of the calendar, `YYYY-MM-DD`? */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

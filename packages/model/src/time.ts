/** A calendar date as written. `maj 2025` becomes `2025-05-01` with precision `month`. */
export interface PlainDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  readonly precision: 'day' | 'month';
}

/** Both ends are included; a missing end is open. */
export interface Period {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'workday' | 'night' | 'week' | 'month' | 'year' | 'time';

export interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** Longest length in days that a duration can have (a month is at most 31 days); undefined for counts such as hours of help. */
export function longestDays(duration: Duration): number | undefined {
  const days: Partial<Record<TimeUnit, number>> = { day: 1, night: 1, week: 7, year: 366 };
  // Five working days take a week, so n working days span at most n + 2 per started week.
  if (duration.unit === 'workday') return duration.amount + 2 * Math.ceil(duration.amount / 5);
  if (duration.unit === 'month') return Math.round(duration.amount * 30.67);
  const factor = days[duration.unit];
  return factor === undefined ? undefined : duration.amount * factor;
}

/**
 * Is `a` surely longer than `b`? Months and years compare as months, days and weeks as days; across the two,
 * 6 months count as 184 days and 26 weeks as 6 months, so that a doubt is decided in the writer's favour.
 * @returns undefined where the two cannot be compared (hours of help against months).
 */
export function isLonger(a: Duration, b: Duration): boolean | undefined {
  const months = (d: Duration) => (d.unit === 'month' ? d.amount : d.unit === 'year' ? d.amount * 12 : undefined);
  const am = months(a);
  const bm = months(b);
  if (am !== undefined && bm !== undefined) return am > bm;
  if (a.unit === b.unit) return a.amount > b.amount;
  const ad = longestDays(a);
  const bd = longestDays(b);
  return ad === undefined || bd === undefined ? undefined : ad > bd;
}

/** ISO dates compare as strings. `to` of a month means its last day. */
export function includes(period: Period, isoDate: string): boolean {
  return (!period.from || period.from.iso <= isoDate) && (!period.to || isoDate <= lastDay(period.to));
}

/** Last day that a date as written may mean, `YYYY-MM-DD`. */
export function lastDay(date: PlainDate): string {
  if (date.precision === 'day') return date.iso;
  const [year, month] = date.iso.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

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

/** What can be counted besides time; `piece` is a thing that the quantity names. */
export type Unit = TimeUnit | 'squareMetre' | 'kilometre' | 'piece';

export interface Duration {
  readonly amount: number;
  readonly unit: Unit;
  /** With `piece`, what is counted, as written: "retter". */
  readonly thing?: string;
}

/** "hver 12. måned" is 12 months; "to gange om året" is half a year. */
export interface Interval {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** Fewest and most days that so many months in a row can have: six are 181 to 184. */
const MONTHS: readonly (readonly [fewest: number, most: number])[] = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
  [181, 184],
  [212, 215],
  [242, 245],
  [273, 276],
  [303, 306],
  [334, 337],
  [365, 366],
];

/** Fewest and most days that the duration can be; undefined for counts such as hours of help. */
function daysOf({ amount, unit }: Duration): readonly [fewest: number, most: number] | undefined {
  switch (unit) {
    case 'day':
    case 'night':
      return [amount, amount];
    case 'week':
      return [amount * 7, amount * 7];
    // Five working days take a week, so n of them span at most two more days for each week that is begun.
    case 'workday':
      return [amount, amount + 2 * Math.ceil(amount / 5)];
    case 'month': {
      const exact = MONTHS[amount];
      return exact ?? [Math.floor(amount * 30.4) - 2, Math.ceil(amount * 30.5) + 2];
    }
    case 'year':
      return [Math.floor(amount * 365), Math.ceil(amount * 366)];
    default:
      return undefined;
  }
}

/**
 * Is `a` surely longer than `b`? Months and years compare as months, days and weeks as days; across the two, 26 weeks and 6 months
 * are neither longer than the other, so that a doubt is decided in the writer's favour.
 * @returns undefined where the two cannot be compared (hours of help against months).
 */
export function isLonger(a: Duration, b: Duration): boolean | undefined {
  const months = (d: Duration) => (d.unit === 'month' ? d.amount : d.unit === 'year' ? d.amount * 12 : undefined);
  const am = months(a);
  const bm = months(b);
  if (am !== undefined && bm !== undefined) return am > bm;
  if (a.unit === b.unit) return a.amount > b.amount;
  const ad = daysOf(a);
  const bd = daysOf(b);
  return ad && bd ? ad[0] > bd[1] : undefined;
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

/** The rules that compare standards ask for the same few days again and again. */
const beside = new Map<string, { readonly before: string; readonly after: string }>();
const MOST_DAYS = 10_000;
const DAY = 86_400_000;

/** @param iso `YYYY-MM-DD`, and so is what is returned */
export function dayAfter(iso: string): string {
  return daysBeside(iso).after;
}

/** @param iso `YYYY-MM-DD`, and so is what is returned */
export function dayBefore(iso: string): string {
  return daysBeside(iso).before;
}

function daysBeside(iso: string): { readonly before: string; readonly after: string } {
  let found = beside.get(iso);
  if (!found) {
    const time = Date.parse(`${iso}T00:00:00Z`);
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    found = { before: day(time - DAY), after: day(time + DAY) };
    if (beside.size >= MOST_DAYS) beside.clear();
    beside.set(iso, found);
  }
  return found;
}

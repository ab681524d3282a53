import type { Located, SourceRange } from './source.ts';
import { lastDay, type Period, type PlainDate } from './time.ts';

/**
 * undtag: a finding that the municipality knows and lives with for a time
 * (`undtag: varighed/over-lovens-graense til 31. december 2026 fordi "…"`). Without an end and a reason it covers nothing.
 */
export interface Suppression extends Located {
  /** The rule's id, as written. */
  readonly rule: string;
  readonly ruleRange: SourceRange;
  /** Its last day. */
  readonly until?: PlainDate;
  /** '' where `fordi` stands alone. */
  readonly reason?: string;
  /** The heading of the section that it stands in; missing where it stands right under the heading of its block. */
  readonly section?: string;
  /** The lines that it covers; the whole standard where it is missing. */
  readonly coversRange?: SourceRange;
}

/**
 * A last day that fits a new suppression: the standard's own last day, and at most the end of the year of `date`.
 * @param date `YYYY-MM-DD`, the day that the suppression is written for
 * @returns `YYYY-MM-DD`
 */
export function suggestedEnd(valid: Period | undefined, date: string): string {
  const yearEnd = `${date.slice(0, 4)}-12-31`;
  const standardEnd = valid?.to && lastDay(valid.to);
  return standardEnd && standardEnd >= date && standardEnd < yearEnd ? standardEnd : yearEnd;
}

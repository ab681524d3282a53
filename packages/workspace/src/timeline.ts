import type { Catalogue } from '@kvast/law/catalogue';
import type { Finding } from '@kvast/model/finding';
import type { StandardModel } from '@kvast/model/standard';
import { dayAfter, lastDay, type Period } from '@kvast/model/time';
import { suppressionsIn } from '@kvast/rules/suppressions';
import { inReadingOrder } from './summary.ts';

/** Why a finding begins or ends: the law changes, the standard (or another one) begins or ends to be valid, an exemption ends. */
export type Cause =
  | { readonly kind: 'law'; readonly provisions: readonly string[] }
  | { readonly kind: 'validity' }
  | { readonly kind: 'suppression' }
  | { readonly kind: 'other' };

/** One finding that is there on `date`, and was not the day before (begins), or the other way round (ends). */
export interface TimelineEvent {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly change: 'begins' | 'ends';
  readonly finding: Finding;
  readonly cause: Cause;
}

export interface Timeline {
  readonly from: string;
  readonly to: string;
  /** By file, then by day; on one day what ends comes first. */
  readonly events: readonly TimelineEvent[];
  /** The greatest number of errors on any one day. */
  readonly errors: number;
  /** How many days were looked at. */
  readonly days: number;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * What changes between two days, both included.
 * @param check what is found on one day
 * @param days the days after `from` on which something may change, in order (see `turningDays`)
 */
export function timelineOf(
  { from, to }: Days,
  days: readonly string[],
  check: (date: string) => readonly Finding[],
  causeOf: (date: string, finding: Finding) => Cause,
): Timeline {
  let before = check(from);
  let errors = errorsIn(before);
  const events: TimelineEvent[] = [];
  for (const date of days) {
    const after = check(date);
    errors = Math.max(errors, errorsIn(after));
    for (const [change, found] of [
      ['ends', without(before, after)],
      ['begins', without(after, before)],
    ] as const) {
      events.push(...found.map((finding) => ({ date, change, finding, cause: causeOf(date, finding) })));
    }
    before = after;
  }
  const files = [...new Set(inReadingOrder(events.map(({ finding }) => finding)).map(({ file }) => file))];
  return {
    from,
    to,
    events: files.flatMap((file) => events.filter(({ finding }) => finding.file === file)),
    errors,
    days: days.length + 1,
  };
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** The findings of one day that the other day does not have. Their words may name the day, and so do not count. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return inReadingOrder(findings).filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ rule, file, range, severity, provision, source }: Finding): string {
  return JSON.stringify([rule, file, range.start, severity, provision, source]);
}

/** What is written about the day: which provisions change then, and which standards begin, end or come out of an exemption. */
export function causesOn(date: string, catalogue: Catalogue, standards: readonly StandardModel[]) {
  const changed = catalogue.laws.flatMap(({ provisions }) =>
    provisions.filter(({ inForce, clauses }) =>
      [inForce, ...clauses.map(({ period }) => period)].some((period) => period && turnsOn(date, period)),
    ),
  );
  const provisions = [...new Set(changed.map(({ id }) => id))];
  const periodsOf = ({ valid, services }: StandardModel) => [valid, ...services.map((service) => service.valid)];
  const turning = standards.filter((one) => periodsOf(one).some((period) => period && turnsOn(date, period)));
  return (finding: Finding): Cause => {
    const own = standards.find(({ file }) => file === finding.file);
    const ends =
      own &&
      suppressionsIn(own).some(({ rule, until }) => rule === finding.rule && until && turnsOn(date, { to: until }));
    if (ends) return { kind: 'suppression' };
    if (own && turning.includes(own)) return { kind: 'validity' };
    if (finding.provision && provisions.includes(finding.provision))
      return { kind: 'law', provisions: [finding.provision] };
    if (provisions.length > 0) return { kind: 'law', provisions };
    return { kind: turning.length > 0 ? 'validity' : 'other' };
  };
}

function turnsOn(date: string, { from, to }: Period): boolean {
  return from?.iso === date || (to !== undefined && dayAfter(lastDay(to)) === date);
}

import type { Finding } from '@kvast/model/finding';
import type { SuppressedFinding } from '@kvast/rules/suppressions';
import type { CheckedGroup } from './checked-group.ts';
import type { ProcessingError } from './processing-error.ts';
import { inReadingOrder, type Summary, summarise } from './summary.ts';

export type { SuppressedFinding };

export interface CheckResult {
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** What `undtag:` lines keep back, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly summary: Summary;
  /** Rules that failed, each with its standard. Their findings there are missing; all others are there. */
  readonly faults: readonly ProcessingError[];
}

/**
 * What is found in all municipalities, as one result.
 * @param files only findings in these are wanted
 */
export function collectGroups(groups: readonly CheckedGroup[], files: ReadonlySet<string>): CheckResult {
  const wanted = ({ file }: Finding) => files.has(file);
  const findings = inReadingOrder(groups.flatMap((group) => group.findings.filter(wanted)));
  const suppressed = groups.flatMap((group) => group.suppressed.filter(({ finding }) => wanted(finding)));
  const summary = summarise(findings, files.size, suppressed.length);
  return { findings, suppressed, summary, faults: groups.flatMap(({ faults }) => faults) };
}

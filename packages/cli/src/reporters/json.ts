import type { Finding } from '@kvast/model/finding';
import { lastDay } from '@kvast/model/time';
import type { ComparedFindings } from '@kvast/workspace/baseline';
import type { CheckResult, SuppressedFinding } from '@kvast/workspace/collect-groups';
import type { LawComparison } from '@kvast/workspace/law-comparison';

/**
 * The published JSON of a check, version 1, with a line break at its end. Lines and columns count from 1. `comparison` stands there
 * only where another law was checked against, and `baseline` only where known findings are left out.
 */
export function jsonReport(
  { findings, suppressed, summary }: Omit<CheckResult, 'faults'>,
  comparison?: LawComparison,
  baseline?: Pick<ComparedFindings, 'known' | 'expired'>,
): string {
  const changed = comparison && { appeared: comparison.appeared.map(published), gone: comparison.gone.map(published) };
  const report = {
    version: 1,
    findings: findings.map(published),
    suppressed: suppressed.map(keptBack),
    comparison: changed,
    baseline: baseline && { known: baseline.known.map(published), expired: baseline.expired },
    summary,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/**
 * Only the fields that version 1 promises: what else a finding carries may change. `mirrorOf` marks what `summary` does not count again: the
 * same contradiction, told at its other place.
 */
export function published({ rule, severity, message, file, range, provision, strength, source, mirrorOf }: Finding) {
  return { rule, severity, message, file, range, provision, strength, source, mirrorOf };
}

/** A finding with the line that keeps it back: its last day (`YYYY-MM-DD`), the reason, and where it stands. */
function keptBack({ finding, suppression: { until, reason, range } }: SuppressedFinding) {
  return { ...published(finding), suppression: { until: until && lastDay(until), reason, range } };
}

import type { Finding, FindingSeverity } from '@kvast/model/finding';

/** Counts for one check. `files`: how many were read and checked. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `undtag:` lines keep back. They are in none of the other counts. */
  readonly suppressed: number;
}

export function summarise(findings: readonly Finding[], files: number, suppressed: number): Summary {
  const once = findings.filter((finding) => !isToldElsewhere(finding, findings));
  const count = (severity: FindingSeverity) => once.filter((finding) => finding.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed };
}

/** A fault that is told at both of its places counts as one, unless only one of them is among the findings. */
function isToldElsewhere({ rule, mirrorOf }: Finding, findings: readonly Finding[]): boolean {
  if (!mirrorOf) return false;
  const { file, range } = mirrorOf;
  return findings.some(
    (other) =>
      other.rule === rule &&
      other.file === file &&
      other.range.start.line === range.start.line &&
      other.range.start.column === range.start.column,
  );
}

/** By file, line, column and rule; by code unit, so that the order is the same on every machine. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

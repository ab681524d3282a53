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
  const told = new Set(findings.map(placeOf));
  const once = findings.filter((finding) => !isToldElsewhere(finding, told));
  const count = (severity: FindingSeverity) => once.filter((finding) => finding.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed };
}

/** A fault that is told at both of its places counts as one, unless only one of them is among the findings. */
function isToldElsewhere({ rule, mirrorOf }: Finding, told: ReadonlySet<string>): boolean {
  return mirrorOf !== undefined && told.has(placeOf({ rule, ...mirrorOf }));
}

function placeOf({ rule, file, range }: Pick<Finding, 'rule' | 'file' | 'range'>): string {
  return `${range.start.line}:${range.start.column} ${rule} ${file}`;
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

import type { Finding } from '@kvast/model/finding';
import type { CheckResult } from '@kvast/workspace/workspace';

/** The published JSON of a check, version 1, with a line break at its end. Lines and columns count from 1. */
export function jsonReport({ findings, summary }: Omit<CheckResult, 'faults'>): string {
  return `${JSON.stringify({ version: 1, findings: findings.map(published), summary }, undefined, 2)}\n`;
}

/** Only the fields that version 1 promises: what else a finding carries may change. */
function published({ rule, severity, message, file, range, provision, strength, source }: Finding) {
  return { rule, severity, message, file, range, provision, strength, source };
}

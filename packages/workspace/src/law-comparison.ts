import type { Finding } from '@kvast/model/finding';

/** What another law would change: findings that come, and findings that go. */
export interface LawComparison {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Two findings are the same when they stand in the same place and say the same. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): LawComparison {
  return { appeared: without(after, before), gone: without(before, after) };
}

function without(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf));
  return some.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ file, rule, range, message, severity }: Finding): string {
  return JSON.stringify([file, rule, range.start, severity, message]);
}

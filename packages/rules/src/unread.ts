import type { Finding } from '@kvast/model/finding';
import type { StandardModel } from '@kvast/model/standard';
import type { Rule } from './define-rule.ts';

/** Was every line read that may have spoken of these parts? A line whose place is not known may have spoken of any. */
export function saidAll({ unread = [] }: StandardModel, parts: Rule['fromSilence']): boolean {
  if (parts === undefined || unread.length === 0) return true;
  return parts !== 'anywhere' && unread.every(({ part }) => part !== undefined && !parts.includes(part));
}

/**
 * Leaves out what was found on a line that was not, or not wholly, read: the line has a finding of its own, and what is said of
 * half of it may be wrong.
 */
export function withoutUnread(standards: readonly StandardModel[], findings: readonly Finding[]): Finding[] {
  const unread = new Map(
    standards
      .filter((standard) => standard.unread !== undefined)
      .map((standard) => [standard.file, new Set(standard.unread?.map(({ range }) => range.start.line))]),
  );
  if (unread.size === 0) return [...findings];
  const isRead = ({ file, range }: Pick<Finding, 'file' | 'range'>) => !unread.get(file)?.has(range.start.line);
  return findings.filter((finding) => isRead(finding) && (finding.related ?? []).every(isRead));
}

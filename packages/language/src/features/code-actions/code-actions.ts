import type { Finding } from '@kvast/model/finding';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import { toLspRange } from '../editor-context.ts';

/** A finding as the editor shows it. `code` is the rule, so that it can be looked up. */
export function diagnostic(finding: Finding): Diagnostic {
  const severity = { error: 1, warning: 2, info: 3 } as const;
  return {
    range: toLspRange(finding.range),
    severity: severity[finding.severity],
    source: 'kvast',
    code: finding.rule,
    message: finding.source ? `${finding.message} (${finding.source})` : finding.message,
    relatedInformation: finding.related?.map(({ file, range, message }) => ({
      location: { uri: file, range: toLspRange(range) },
      message,
    })),
  };
}

/** The fixes of the findings that touch the range; a safe fix is the one that the editor prefers. */
export function codeActions(findings: readonly Finding[], range: Range): CodeAction[] {
  return findings
    .filter((finding) => touches(toLspRange(finding.range), range))
    .flatMap((finding) =>
      (finding.fixes ?? []).map((fix, index) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        isPreferred: fix.safe && index === 0,
        diagnostics: [diagnostic(finding)],
        edit: { changes: changesOf(fix.edits) },
      })),
    );
}

function changesOf(edits: NonNullable<Finding['fixes']>[number]['edits']): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, newText } of edits) {
    changes[file] = [...(changes[file] ?? []), { range: toLspRange(range), newText }];
  }
  return changes;
}

/** The editor asks for the line or the selection; a finding on the same line is near enough. */
export function touches(a: Range, b: Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}

import type { Finding } from '@kvast/model/finding';
import type { SourceRange } from '@kvast/model/source';
import { suggestedEnd } from '@kvast/model/suppression';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { dateText } from '../../print/figures.ts';
import { type EditorContext, lineAt, toLspRange } from '../editor-context.ts';
import { diagnostic, touches } from './code-actions.ts';
import { codeActionTexts } from './texts.ts';

/** A kind of its own, so that an editor can tell living with a finding from mending it. */
const SUPPRESS = `${CodeActionKind.QuickFix}.undtag`;

/**
 * For each finding that touches the range: a line that lives with it until a day, for a reason that the writer fills in. The line
 * goes under the nearest heading, so that it covers as little as it can.
 * @param date `YYYY-MM-DD`, the day that the findings are for
 */
export function suppressionActions(
  context: EditorContext,
  findings: readonly Finding[],
  range: Range,
  date: string,
): CodeAction[] {
  const { model } = context.parsed;
  if (model?.kind !== 'standard') return [];
  const end = dateText({ iso: suggestedEnd(model.valid, date), precision: 'day' });
  const texts = codeActionTexts[context.language];
  const known = new Set(context.rules.all.map(({ id }) => id));
  return findings
    .filter((finding) => known.has(finding.rule) && touches(toLspRange(finding.range), range))
    .map((finding) => {
      const at = placeFor(context.text, finding.range);
      const newText = `undtag: ${finding.rule} til ${end} fordi ""`;
      return {
        title: texts.suppress(finding.rule),
        kind: SUPPRESS,
        diagnostics: [diagnostic(finding)],
        edit: { changes: { [finding.file]: [at(newText)] } },
      };
    });
}

/** Where the line goes: right under the nearest heading, or at the end of the head of the file. */
function placeFor(text: string, { start }: SourceRange) {
  let line = start.line - 1;
  while (line > 0 && !/^\s*#{1,3}(?!#)/.test(lineAt(text, line))) line--;
  if (!/^\s*##/.test(lineAt(text, line))) line = lastOfHead(text, line);
  const whole = lineAt(text, line);
  const position = { line, character: whole.length };
  return (newText: string) => ({ range: { start: position, end: position }, newText: `${lineEnd(text)}${newText}` });
}

/** The last line before the first section that says anything. */
function lastOfHead(text: string, title: number): number {
  const lines = text.split(/\r?\n/);
  let last = title;
  for (let at = title + 1; at < lines.length && !/^\s*##/.test(lines[at] ?? ''); at++) if (lines[at]?.trim()) last = at;
  return last;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

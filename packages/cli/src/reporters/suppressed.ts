import { lastDay } from '@kvast/model/time';
import type { SuppressedFinding } from '@kvast/workspace/workspace';
import { type SuppressedTexts, suppressedTextsIn } from '../suppressed-texts.ts';
import { printable, type Terminal, wrap } from '../terminal.ts';
import type { Language } from '../texts.ts';

/** The findings that are kept back, file by file: which rule and where, until when and why, and what was found. No line break at the end. */
export function suppressedReport(
  suppressed: readonly SuppressedFinding[],
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): string {
  const texts = suppressedTextsIn[language];
  const head = terminal.paint('bold', terminal.paint('underline', texts.heading(suppressed.length)));
  return [head, ...suppressed.map((each) => one(each, terminal, texts))].join('\n\n');
}

function one({ finding, suppression }: SuppressedFinding, terminal: Terminal, texts: SuppressedTexts): string {
  const { start } = finding.range;
  const place = `${printable(finding.file)}:${start.line}:${start.column}  ${finding.rule}`;
  const end = suppression.until ? texts.date(lastDay(suppression.until)) : '';
  const why = texts.until(end, suppression.range.start.line, printable(suppression.reason ?? ''));
  const indented = (text: string) => wrap(text, terminal.width - 2).map((line) => `  ${line}`);
  return [
    place,
    ...indented(why),
    ...indented(printable(finding.message)).map((line) => terminal.paint('dim', line)),
  ].join('\n');
}

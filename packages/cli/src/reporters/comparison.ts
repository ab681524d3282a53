import type { Finding } from '@kvast/model/finding';
import type { LawComparison } from '@kvast/workspace/law-comparison';
import { lawTextsIn } from '../law-texts.ts';
import { printable, type Terminal, wrap } from '../terminal.ts';
import type { Language, Texts } from '../texts.ts';

interface Setting {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly texts: Texts;
}

/** What a change of law does to the findings: those that come, and those that go. No line break at the end. */
export function comparisonReport({ appeared, gone }: LawComparison, setting: Setting): string {
  const { terminal, language } = setting;
  const texts = lawTextsIn[language];
  const head = terminal.paint('bold', terminal.paint('underline', texts.comparison(appeared.length, gone.length)));
  return [head, ...part(texts.appeared, appeared, setting), ...part(texts.gone, gone, setting)].join('\n\n');
}

function part(title: string, findings: readonly Finding[], { terminal, texts }: Setting): string[] {
  return findings.map(({ file, range, severity, rule, message }) => {
    const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
    const first = printable(message).split(/(?<=[.!?]) /)[0] ?? '';
    return [
      `${title}: ${place}  ${texts.severity[severity]} · ${rule}`,
      ...wrap(first, terminal.width - 2).map((line) => `  ${line}`),
    ].join('\n');
  });
}

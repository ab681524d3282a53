import type { CoverageRow } from '@kvast/workspace/law-coverage/law-coverage';
import type { Io } from '../io.ts';
import { lawWatchTextsIn } from '../law-watch-texts.ts';
import { printable } from '../terminal.ts';

/** The published JSON of `kvast law-coverage`, version 1, with a line break at its end. */
export function jsonLawCoverage(rows: readonly CoverageRow[]): string {
  return `${JSON.stringify({ version: 1, rows, gaps: rows.filter(hasGap).length }, undefined, 2)}\n`;
}

/** A paragraph for each clause, service by service, and a line that counts. */
export function prettyLawCoverage(rows: readonly CoverageRow[], { language, terminal }: Io): string {
  const { columns, gap, coverageSummary } = lawWatchTextsIn[language];
  const services = Map.groupBy(rows, ({ file, service, provision }) => `${service} · ${provision} · ${file}`);
  const lines = [...services].flatMap(([heading, clauses]) => [
    terminal.paint('bold', printable(heading)),
    ...clauses.flatMap(({ about, says, source, rules, sentences, fields, gaps }) => [
      `  ${about}: ${says} · ${source}`,
      ...part(columns.rules, rules),
      ...part(
        columns.sentences,
        sentences.map(({ words }) => words),
      ),
      ...part(
        columns.fields,
        fields.map(({ what, line }) => `${what} (${line})`),
      ),
      ...gaps.map((one) => `    ${terminal.paint('yellow', `! ${gap[one]}`)}`),
    ]),
    '',
  ]);
  return `${[...lines, coverageSummary(rows.length, rows.filter(hasGap).length)].join('\n')}\n`;
}

function part(name: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`    ${name}: ${printable(items.join(' | '))}`] : [];
}

function hasGap({ gaps }: CoverageRow): boolean {
  return gaps.length > 0;
}

import type { Finding } from '@kvast/model/finding';
import type { CheckResult } from '@kvast/workspace/collect-groups';
import { displayWidth, printable, type Style, type Terminal, wrap } from '../terminal.ts';
import type { Texts } from '../texts.ts';

export interface PrettyOptions {
  readonly terminal: Terminal;
  readonly texts: Texts;
  /** The text of a file, for the line that a finding stands in. */
  readonly source: (file: string) => string | undefined;
  /** What stands between the findings and the summary. */
  readonly between?: string;
}

/** More than this in one file is no longer read by anyone; the rest is counted, and JSON has it all. */
const MOST_PER_FILE = 200;
const COLOURS: Record<Finding['severity'], Style> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The check as people read it: file by file, with the line in question, and a summary. Ends in a line break. */
export function prettyReport({ findings, summary }: Omit<CheckResult, 'faults'>, options: PrettyOptions): string {
  const { terminal, texts } = options;
  const files = [...Map.groupBy(findings, ({ file }) => file)].map(([file, inFile]) =>
    fileReport(file, inFile, options),
  );
  const colour: Style = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
  const closing = [terminal.paint(colour, terminal.paint('bold', texts.summary(summary)))];
  if (summary.files > 0)
    closing.push(...wrap(texts.notLegalAdvice, terminal.width).map((line) => terminal.paint('dim', line)));
  const between = options.between === undefined ? [] : [options.between];
  return `${[...files, ...between, closing.join('\n')].join('\n\n')}\n`;
}

function fileReport(file: string, findings: readonly Finding[], options: PrettyOptions): string {
  const { terminal, texts, source } = options;
  const lines = source(file)?.split(/\r\n|\r|\n/) ?? [];
  const shown = findings.slice(0, MOST_PER_FILE).map((finding) => findingReport(finding, lines, options));
  const left = findings.length - shown.length;
  if (left > 0) shown.push(texts.moreFindings(left));
  return [terminal.paint('bold', terminal.paint('underline', printable(file))), ...shown].join('\n\n');
}

function findingReport(finding: Finding, lines: readonly string[], options: PrettyOptions): string {
  const { terminal, texts } = options;
  const { start } = finding.range;
  const place = `${printable(finding.file)}:${start.line}:${start.column}`;
  const head = `${place}  ${terminal.paint(COLOURS[finding.severity], texts.severity[finding.severity])}`;
  const message = wrap(printable(finding.message), terminal.width - 2);
  const { provision, source } = finding;
  // "serviceloven § 82 b, stk. 1" names its provision itself; the title of a bill does not.
  const basis = [source?.includes(provision ?? '') ? undefined : provision, source];
  const strength = finding.strength && texts.strength[finding.strength];
  const fix = finding.fixes?.length ? texts.hasFix : undefined;
  const foot = wrap([...basis, strength, finding.rule, fix].filter(Boolean).join(' · '), terminal.width - 2);
  return [
    head,
    ...message.map((line) => `  ${line}`),
    ...excerpt(finding, lines, terminal),
    ...foot.map((line) => `  ${terminal.paint('dim', line)}`),
  ].join('\n');
}

/** The line that the finding stands in, with a mark below it; a long line is cut around the mark. */
function excerpt({ range, severity }: Finding, lines: readonly string[], terminal: Terminal): string[] {
  const line = lines[range.start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const gutter = `  ${range.start.line} | `;
  const width = terminal.width - gutter.length;
  const column = Math.min(range.start.column - 1, line.length);
  const end = range.end.line === range.start.line ? Math.min(range.end.column - 1, line.length) : line.length;
  const from =
    column > width / 2 && line.length > width ? Math.min(column - Math.floor(width / 3), line.length - width + 1) : 0;
  const cut = line.length - from > width ? `${line.slice(from, from + width - 1)}…` : line.slice(from);
  const shown = printable(from > 0 ? `…${cut.slice(1)}` : cut);
  const mark = '^'.repeat(Math.max(1, Math.min(end - column, displayWidth(shown) - (column - from))));
  const margin = `${' '.repeat(gutter.length - 2)}| `;
  return [
    `${terminal.paint('dim', gutter)}${shown}`.trimEnd(),
    `${terminal.paint('dim', margin)}${' '.repeat(column - from)}${terminal.paint(COLOURS[severity], mark)}`,
  ];
}

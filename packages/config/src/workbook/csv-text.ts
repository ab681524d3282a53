import type { Sheet } from './sheet.ts';

/** As Danish spreadsheets expect it: a byte order mark, semicolons and CRLF. What could be taken for a formula gets an apostrophe in front. */
export async function csvText({ columns, rows }: Sheet): Promise<string> {
  const { unparse } = (await import('papaparse')).default;
  const data = [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])];
  return `\uFEFF${unparse(data, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

import type { Target } from '../../target.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { sheetsOf } from '../../workbook/sheets.ts';

/** One file for each sheet of the set-up workbook: `tidlig-stoette/Felter.csv`. */
const csv: Target = {
  name: 'csv',
  about: 'opsætningsarkets faner som CSV (semikolon, UTF-8)',
  async files(view) {
    if (view.services.length === 0) return [];
    const { unparse } = (await import('papaparse')).default;
    return sheetsOf(view).map((sheet) => ({ path: `${view.id}/${sheet.name}.csv`, content: written(sheet, unparse) }));
  },
};

export default csv;

/** As Danish spreadsheets expect it: a byte order mark, semicolons and CRLF. What could be taken for a formula gets an apostrophe in front. */
function written({ columns, rows }: Sheet, unparse: typeof import('papaparse').unparse): string {
  const data = [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])];
  return `\uFEFF${unparse(data, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

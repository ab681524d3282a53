import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Sheet } from '../../workbook/sheet.ts';
import { choiceLists } from './choice-lists.ts';

/** The first day that a zip file can name, so that the same sheets give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Every cell is text: a zero in front stays, and what begins as a formula does is none. */
const TEXT = { type: String, format: '@', alignVertical: 'top' } as const;
const HEADING = { ...TEXT, fontWeight: 'bold', backgroundColor: '#DDE7EE', wrap: true } as const;

/** An XLSX file with frozen headings and lists to choose from. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const stream = await writeExcelFile(sheets.map(excelSheet), { features: [choiceLists(sheets)] }).toBuffer();
  return canonical(new Uint8Array(stream));
}

function excelSheet({ name, columns, rows, blankRows = 0 }: Sheet) {
  const cell = (value: string): CellObject => ({ ...TEXT, value, wrap: value.length > 40 });
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }) => ({ ...HEADING, value: heading })),
      ...rows.map((row) => row.map(cell)),
      // A cell that is only formatted: what is typed into it stays as it was typed.
      ...Array.from({ length: blankRows }, () => columns.map(() => cell(''))),
    ],
  };
}

/** The same content as the same bytes: parts sorted and without dates, and no note of when the workbook was made. */
function canonical(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const undated = parts.map(([path, content]) => [
    path,
    path === 'docProps/core.xml' ? withoutDates(content) : content,
  ]);
  return zipSync(Object.fromEntries(undated), { mtime: NO_DATE });
}

function withoutDates(content: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '1980-01-01T00:00:00Z'));
}

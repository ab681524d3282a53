import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect } from 'vitest';

export type Rows = string[][];

/** Sheet by sheet, as a reader that we did not write sees it; empty rows at the end left out. */
export async function sheetsIn(bytes: Uint8Array): Promise<Map<string, Rows>> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => String(cell ?? '')))]));
}

/** The rows of a CSV file that begins with a byte order mark. */
export function rowsIn(content: string): Rows {
  const { data, errors } = Papa.parse<string[]>(content.slice(1), { delimiter: ';', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The XML inside a workbook, by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

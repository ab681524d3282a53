import { type Cell, codesIn, isCodeHeading } from '@kvast/language/build/code-rows';
import type { LocalCodeList } from '@kvast/model/code-list';
import type { SourceRange } from '@kvast/model/source';

/** Lists that a file's columns may translate to; other columns are the exporting system's own. */
const TRANSLATED = /^(?:ffb|danmarks statistik)$/i;

/**
 * The codes of a CSV file as spreadsheets and economy systems write it: semicolon, comma or tab between the cells, quotes around
 * those that hold one of them. Without a heading for codes in its first row, the first two columns are code and name.
 * @param at where the municipality's file names the file; all codes stand there
 */
export function codesFromCsv(text: string, at: SourceRange): Pick<LocalCodeList, 'columns' | 'codes'> {
  const rows = rowsOf(text.replace(/^\uFEFF/, '')).filter((cells) => cells.some(Boolean));
  const [first = []] = rows;
  const headed = first.some(isCodeHeading);
  const header = headed ? first : ['Kode', 'Navn'];
  const kept = header.flatMap((heading, index) =>
    !headed || isWanted(heading, index, header) ? [{ heading, index }] : [],
  );
  const cell = (words: string): Cell => ({ text: words, range: at });
  const row = (cells: readonly string[]) => ({ cells: kept.map(({ index }) => cell(cells[index] ?? '')), range: at });
  const below = rows.slice(headed ? 1 : 0).map(row);
  return codesIn([{ cells: kept.map(({ heading }) => cell(heading)), range: at }, ...below]);
}

function isWanted(heading: string, index: number, header: readonly string[]): boolean {
  const code = header.findIndex(isCodeHeading);
  const name = header.findIndex((each) => /^(?:navn|kontonavn|betegnelse|tekst|titel|emne|emnetitel)$/i.test(each));
  const nameAt = name < 0 ? header.findIndex((_, at) => at !== code) : name;
  return index === code || index === nameAt || TRANSLATED.test(heading);
}

/** Cells of each line, trimmed. A line break inside quotes belongs to its cell. */
function rowsOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'g');
  for (const [whole, written = '', end] of text.matchAll(cell)) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(/^".*"$/s.test(written) ? written.slice(1, -1).replaceAll('""', '"').trim() : written.trim());
    if (end !== separator) rows.push([]);
  }
  return rows;
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

import type { CodeRelation, CodeTranslation, LocalCode } from '@kvast/model/code-list';
import type { Prose, SourceRange } from '@kvast/model/source';
import { termName } from './values.ts';

/** One cell of a row, without the white space around it. */
export interface Cell {
  readonly text: string;
  readonly range: SourceRange;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly range: SourceRange;
}

/** What a column holds, by its heading; codes and names are those of the first two where no heading says so. */
type Column = { readonly holds: 'code' | 'name' | 'note' } | { readonly holds: 'translation'; readonly heading: Prose };

const CODE = /^(?:kode|nummer|nr\.?|kle|kle-?(?:nr\.?|nummer)|konto|konto-?(?:nr\.?|nummer)|funktion)$/i;
const NAME = /^(?:navn|kontonavn|betegnelse|tekst|titel)$/i;
const NOTE = /^(?:bemærkning|bemærkninger|note|noter)$/i;
/** What a cell says where the other list has nothing like it. */
const NONE = /^(?:ingen|-|–)$/i;
const RELATION = /\s*\((samme|bredere|snævrere)\)$/i;
const RELATIONS: Readonly<Record<string, CodeRelation>> = { samme: 'same', bredere: 'wider', snævrere: 'narrower' };

/** Is this the heading of the column that holds the codes? */
export function isCodeHeading(text: string): boolean {
  return CODE.test(text);
}

/** The rows of a table of codes, the header first. */
export function codesIn(rows: readonly Row[]): { columns: Prose[]; codes: LocalCode[] } {
  const [header, ...below] = rows;
  const columns = columnsOf(header?.cells ?? []);
  return {
    columns: columns.flatMap((column) => (column.holds === 'translation' ? [column.heading] : [])),
    codes: below.map((row) => codeOf(row, columns)),
  };
}

function columnsOf(header: readonly Cell[]): Column[] {
  const code = header.findIndex(({ text }) => CODE.test(text));
  const codeAt = code < 0 ? 0 : code;
  const name = header.findIndex(({ text }, at) => at !== codeAt && NAME.test(text));
  const nameAt = name < 0 ? header.findIndex((_, at) => at !== codeAt) : name;
  return header.map(({ text, range }, at): Column => {
    if (at === codeAt) return { holds: 'code' };
    if (at === nameAt) return { holds: 'name' };
    return NOTE.test(text) || text === '' ? { holds: 'note' } : { holds: 'translation', heading: { text, range } };
  });
}

function codeOf({ cells, range }: Row, columns: readonly Column[]): LocalCode {
  const at = (holds: Column['holds']) => cells[columns.findIndex((column) => column.holds === holds)]?.text ?? '';
  // What stands beyond the last column has nowhere else to go.
  const notes = cells.filter((_, index) => (columns[index]?.holds ?? 'note') === 'note').map(({ text }) => text);
  const note = notes.filter(Boolean).join('; ');
  // A row that stops early has its missing cells at its end.
  const end = { text: '', range: { start: range.end, end: range.end } };
  return {
    code: at('code'),
    name: at('name'),
    ...(note && { note }),
    translations: columns.flatMap((column, index) =>
      column.holds === 'translation' ? [translation(column.heading.text, cells[index] ?? end)] : [],
    ),
    range,
  };
}

/** `[angst] (bredere)` */
function translation(to: string, { text, range }: Cell): CodeTranslation {
  if (text === '') return { to, kind: 'missing', range };
  if (NONE.test(text)) return { to, kind: 'none', range };
  const said = RELATION.exec(text);
  const relation = RELATIONS[said?.[1]?.toLowerCase() ?? ''] ?? 'same';
  const code = said ? text.slice(0, said.index) : text;
  return /^\[[^\]]*\]$/.test(code)
    ? { to, kind: 'term', term: termName(code), relation, range }
    : { to, kind: 'code', code, relation, range };
}

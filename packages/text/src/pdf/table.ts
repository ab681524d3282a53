import type { Inline, Table } from '../document-tree.ts';
import { plain } from '../phrase.ts';
import { type Piece, type Placed, piecesOf } from './pieces.ts';
import { type Sheet, type Tag, TEXT_WIDTH } from './sheet.ts';

const SIZE = 9.5;
const LEADING = SIZE * 1.38;
/** Points above and below the words of a cell, and between two columns. */
const PADDING = { cell: 4, column: 12 };
/** A word that has exactly its own width may be broken by the last decimal. */
const SLACK = 0.5;

interface Column {
  readonly left: number;
  readonly width: number;
}

/** A table whose header row is marked as such, and shown again at the top of each page. */
export function writeTable(table: Table, parent: Tag, sheet: Sheet): void {
  const { caption, columns, columnLanguage, rows } = table;
  const places = placesOf(table, sheet);
  const tag = sheet.tag(parent, 'Table');
  const head = columns.map((name): Piece[] => [{ text: name, face: 'bold', language: columnLanguage }]);
  const headLines = setCells(head, places, sheet);
  const first = rows[0] ? heightOf(setCells(cellsOf(rows[0].cells), places, sheet)) : 0;
  // A caption or a head alone at the foot of a page belongs to nothing.
  sheet.room((caption === undefined ? 0 : 20) + heightOf(headLines) + Math.min(first, 200));
  if (caption !== undefined) {
    const title = sheet.tag(tag, 'Caption');
    sheet.write([{ text: caption, face: 'bold' }], title, { size: 10.5, keep: 1 });
    sheet.space(2);
  }
  const headRow = sheet.tag(sheet.tag(tag, 'THead'), 'TR');
  writeRow(headLines, places, sheet, () => sheet.tag(headRow, 'TH', { scope: 'Column' }), 1.4);
  const body = sheet.tag(tag, 'TBody');
  for (const { cells } of rows) {
    const lines = setCells(cellsOf(cells), places, sheet);
    const row = sheet.tag(body, 'TR');
    const height = heightOf(lines);
    if (sheet.fits(height + 40)) repeatHead(height, headLines, places, sheet);
    writeRow(
      lines,
      places,
      sheet,
      (i) => (i === 0 ? sheet.tag(row, 'TH', { scope: 'Row' }) : sheet.tag(row, 'TD')),
      0.5,
    );
  }
  tag.end();
  sheet.space(10);
}

function cellsOf(cells: readonly (readonly Inline[])[]): Piece[][] {
  return cells.map((cell) => piecesOf(cell));
}

/** On a new page the header is shown again. */
function repeatHead(height: number, head: readonly Placed[][][], places: readonly Column[], sheet: Sheet): void {
  const before = sheet.y;
  sheet.room(height);
  if (sheet.y >= before) return;
  for (const [i, lines] of head.entries()) {
    for (const [at, line] of lines.entries()) {
      sheet.repeat(line, { size: SIZE, left: places[i]?.left ?? 0 }, sheet.y + PADDING.cell + at * LEADING);
    }
  }
  sheet.space(heightOf(head));
  sheet.rule(0, sheet.y, TEXT_WIDTH, sheet.y, sheet.colour, 1.4);
}

function setCells(cells: readonly (readonly Piece[])[], places: readonly Column[], sheet: Sheet): Placed[][][] {
  return places.map(({ width }, i) => sheet.lines(cells[i] ?? [], { size: SIZE, right: TEXT_WIDTH - width }));
}

function heightOf(cells: readonly (readonly unknown[])[]): number {
  return Math.max(1, ...cells.map(({ length }) => length)) * LEADING + 2 * PADDING.cell;
}

/** A row that is taller than a page goes on over the page's edge, line by line. */
function writeRow(
  cells: readonly Placed[][][],
  places: readonly Column[],
  sheet: Sheet,
  tagOf: (column: number) => Tag,
  rule: number,
): void {
  const tags = places.map((_, i) => tagOf(i));
  const whole = sheet.fits(heightOf(cells));
  if (whole) sheet.room(heightOf(cells));
  sheet.space(PADDING.cell);
  const top = sheet.y;
  const count = Math.max(1, ...cells.map(({ length }) => length));
  const write = (column: number, at: number, y: number) => {
    const line = cells[column]?.[at];
    const tag = tags[column];
    if (line && tag) sheet.line(line, tag, { size: SIZE, left: places[column]?.left ?? 0 }, y);
  };
  if (whole) {
    // Cell by cell, so that the words of a cell stay together for who copies them.
    for (const [column, lines] of cells.entries()) for (const at of lines.keys()) write(column, at, top + at * LEADING);
    sheet.space(count * LEADING);
  } else {
    for (let at = 0; at < count; at++) {
      sheet.room(LEADING);
      for (const column of cells.keys()) write(column, at, sheet.y);
      sheet.space(LEADING);
    }
  }
  sheet.space(PADDING.cell);
  sheet.rule(0, sheet.y, TEXT_WIDTH, sheet.y, sheet.colour, rule);
}

/** Each column as wide as its longest word, and what is left shared by how much there is to say. */
function placesOf({ columns, rows }: Table, sheet: Sheet): Column[] {
  const measure = (text: string) =>
    sheet.lines([{ text, face: 'bold' }], { size: SIZE, right: -9e6 })[0]?.[0]?.width ?? 0;
  const texts = columns.map((name, i) => [name, ...rows.map(({ cells }) => plain(cells[i] ?? []))]);
  const least = texts.map(
    (all) => Math.min(150, Math.max(...all.flatMap((text) => text.split(/\s+/)).map(measure))) + PADDING.column + SLACK,
  );
  const wanted = texts.map((all, i) => Math.max(least[i] ?? 0, Math.max(...all.map(measure)) + PADDING.column));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const spare = Math.max(0, TEXT_WIDTH - sum(least));
  const asked = wanted.map((width, i) => width - (least[i] ?? 0));
  const share = Math.min(1, spare / Math.max(1, sum(asked)));
  const squeeze = Math.min(1, TEXT_WIDTH / sum(least));
  let left = 0;
  return least.map((width, i) => {
    const whole = width * squeeze + (asked[i] ?? 0) * share;
    const place = { left, width: whole - PADDING.column };
    left += whole;
    return place;
  });
}

import type { Table, TableCell } from '@kvast/model/section';
import type { SourceRange } from '@kvast/model/source';
import type * as ast from '../generated/ast.ts';
import { joined, rangeOf } from './context.ts';
import { limitInWords } from './limit-in-words.ts';

/** Rows that stand together are one table; the first is its header. A row of dashes under it is decoration. */
export class TableReader {
  private readonly tables: Table[] = [];
  private rows: { cells: readonly string[]; range: SourceRange }[] = [];

  row(line: ast.RowLine): void {
    const cells = line.text
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) this.rows.push({ cells, range: rangeOf(line) });
  }

  /** A line that is no row ends the table. */
  end(): void {
    const [header, ...rows] = this.rows;
    const last = this.rows[this.rows.length - 1];
    this.rows = [];
    if (!header || !last) return;
    this.tables.push({
      header: header.cells,
      rows: rows.map(({ cells, range }) => ({ cells: cells.map(cell), range })),
      range: joined(header.range, last.range),
    });
  }

  all(): readonly Table[] | undefined {
    this.end();
    return this.tables.length > 0 ? this.tables : undefined;
  }
}

function cell(text: string): TableCell {
  const limit = limitInWords(text);
  return limit ? { text, limit } : { text };
}

import type { StatuteQuote, Table } from '@kvast/model/section';
import type { Composer } from './composer.ts';
import type { Quote, Table as TableBlock } from './document-tree.ts';

/** A table that the municipality wrote. Rows that are longer than the header get columns without a name. */
export function tableBlock({ header, rows, range }: Table, { words, written, ownLanguage }: Composer): TableBlock {
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  return {
    kind: 'table',
    columnLanguage: ownLanguage,
    columns: Array.from({ length: width }, (_, i) => header[i] ?? ''),
    rows: rows.map(({ cells, range: source }) => ({
      source,
      cells: Array.from({ length: width }, (_, i) => {
        const cell = cells[i];
        if (cell?.limit) return words.limitCell(cell.limit);
        return cell?.text ? written(cell.text) : [];
      }),
    })),
    source: range,
  };
}

/** The law's own words, with where they stand. */
export function quoteBlock({ provisions, prose, range }: StatuteQuote, { words, paragraphs }: Composer): Quote {
  return { kind: 'quote', paragraphs: paragraphs(prose), from: words.quotedFrom(provisions), source: range };
}

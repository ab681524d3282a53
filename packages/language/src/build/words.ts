import type { ListItem, StatuteQuote, Table } from '@kvast/model/section';
import type { Prose, ProseMark, SourceRange } from '@kvast/model/source';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft } from './block-draft.ts';
import { joined, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { TableReader } from './tables.ts';
import { unquoted } from './values.ts';

const MARKS: Readonly<Record<string, ProseMark>> = {
  lov: 'law',
  serviceniveau: 'serviceLevel',
  'faglig praksis': 'practice',
  mål: 'goal',
  'som udgangspunkt': 'asARule',
  'som hovedregel': 'asARule',
  typisk: 'typically',
  'i særlige tilfælde': 'exceptionally',
};

/** What a section says in words: prose, tables, and the law's own words. Fed line by line. */
export class WordsReader {
  readonly prose: Prose[];
  private readonly block: BlockDraft;
  private readonly tables = new TableReader();
  private readonly quotes: Draft<StatuteQuote>[] = [];
  private quoting = false;

  constructor(block: BlockDraft, prose: Prose[]) {
    this.block = block;
    this.prose = prose;
  }

  /** @returns false where the line is not words; a table or a quotation ends there */
  take(line: ast.Line): boolean {
    if (ast.isRowLine(line)) {
      this.quoting = false;
      this.tables.row(line);
      return true;
    }
    this.tables.end();
    if (ast.isQuoteLine(line)) {
      const provisions = provisionRefs(this.block.context, line.provisions, rangeOfProperty(line, 'provisions'));
      this.quotes.push({ provisions, prose: [], range: rangeOf(line) });
      this.quoting = true;
      return true;
    }
    if (!isWords(line)) {
      this.quoting = false;
      return false;
    }
    const quote = this.quoting ? this.quotes[this.quotes.length - 1] : undefined;
    const prose = proseOf(this.block, line);
    if (!quote) this.prose.push(prose);
    else {
      quote.prose.push(prose);
      quote.range = joined(quote.range, prose.range);
    }
    return true;
  }

  /** Puts tables and quotations into the section; nothing where there were none. */
  finish(section: { tables?: readonly Table[]; quotes?: readonly StatuteQuote[] }): void {
    const tables = this.tables.all();
    if (tables) section.tables = [...(section.tables ?? []), ...tables];
    if (this.quotes.length > 0) section.quotes = [...(section.quotes ?? []), ...this.quotes];
  }
}

/** Prose, or a line that lacks its `>` (reported by the lexer) and is read as prose. */
export function isWords(line: ast.Line): line is ast.ProseLine | ast.PlainLine {
  return ast.isProseLine(line) || ast.isPlainLine(line);
}

export function proseOf(block: BlockDraft, line: ast.ProseLine | ast.PlainLine): Prose {
  const range = rangeOfProperty(line, 'text');
  const lead = /^>\s*/.exec(line.text)?.[0].length ?? 0;
  const start = { line: range.start.line, column: range.start.column + lead };
  return marked(block, line.text.slice(lead).trim(), { start, end: range.end });
}

/** A bullet in words, with what it mentions and where its words come from. */
export function itemOf(block: BlockDraft, line: ast.BulletLine): ListItem {
  return marked(block, unquoted(line.text), rangeOfProperty(line, 'text'));
}

/** `… (serviceniveau)` at the end says where the words come from, and is not shown as words. */
function marked(block: BlockDraft, written: string, range: SourceRange): Prose {
  const found =
    /\s*\((lov|serviceniveau|faglig praksis|mål|som udgangspunkt|som hovedregel|typisk|i særlige tilfælde)\)\s*$/i.exec(
      written,
    );
  const mark = found ? MARKS[found[1]?.toLowerCase() ?? ''] : undefined;
  const prose = block.prose(found ? written.slice(0, found.index) : written, range);
  return mark ? { ...prose, mark } : prose;
}

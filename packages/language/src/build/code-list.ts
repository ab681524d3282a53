import type { LocalCodeList } from '@kvast/model/code-list';
import * as ast from '../generated/ast.ts';
import { type BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { type Cell, codesIn, type Row } from './code-rows.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { unquoted } from './values.ts';
import { isWords, proseOf } from './words.ts';

/** `## Kodeliste "…"` and the lines below it; the first row of its table is the header. */
export function codeList(
  block: BlockDraft,
  heading: ast.CodeListHeading,
  lines: readonly ast.Line[],
): Draft<LocalCodeList> {
  const { context } = block;
  const list: Draft<LocalCodeList> = {
    name: unquoted(heading.name),
    nameRange: rangeOfProperty(heading, 'name'),
    prose: [],
    columns: [],
    codes: [],
    range: rangeOf(heading),
  };
  const rows: Row[] = [];
  for (const line of lines) {
    if (ast.isRowLine(line)) {
      const cells = cellsOf(line);
      if (!cells.every(({ text }) => /^:?-{2,}:?$/.test(text))) rows.push({ cells, range: rangeOf(line) });
    } else if (isWords(line)) list.prose.push(proseOf(block, line));
    else if (ast.isTextLine(line) && line.key?.toLowerCase() === 'fil:') {
      const file = unquoted(line.text);
      if (file) block.set(list, 'source', { text: file, range: rangeOfProperty(line, 'text') }, line);
    } else if (ast.isBulletLine(line)) context.problem('codeOutsideTable', rangeOf(line));
    else if (!ast.isUnknownLine(line)) context.problem('misplacedKey', rangeOf(line), keyOf(line), 'kodeliste');
  }
  const { columns, codes } = codesIn(rows);
  return { ...list, columns, codes };
}

/** Cells between the bars, the outer ones left out. */
function cellsOf(line: ast.RowLine): Cell[] {
  const { start } = rangeOfProperty(line, 'text');
  let at = 1;
  return line.text
    .replace(/\|\s*$/, '')
    .slice(1)
    .split('|')
    .map((written) => {
      const text = written.trim();
      const column = start.column + at + (text ? written.indexOf(text) : 0);
      at += written.length + 1;
      const end = { line: start.line, column: column + (text.length || written.length) };
      return { text, range: { start: { line: start.line, column }, end } };
    });
}

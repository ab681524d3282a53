import type { ItemSection } from '@kvast/model/section';
import type { SourceRange } from '@kvast/model/source';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft } from './block-draft.ts';
import { blockLine } from './block-lines.ts';
import { NOWHERE, rangeOf } from './context.ts';
import { unquoted } from './values.ts';
import { itemOf, WordsReader } from './words.ts';

/** What stands under one heading. */
export interface SectionInput {
  /** The heading as in the grammar, lower case. */
  readonly name: string;
  /** The heading line. */
  readonly range: SourceRange;
  readonly lines: readonly ast.Line[];
  readonly themes: readonly ast.Theme[];
}

/** Prose, tables and bullets in words; anything else is reported. */
export function words(block: BlockDraft, lines: readonly ast.Line[]) {
  const said: Draft<ItemSection> = { items: [], prose: [], range: NOWHERE };
  const reader = new WordsReader(block, said.prose);
  for (const line of lines) {
    if (reader.take(line)) continue;
    if (ast.isBulletLine(line) && line.text !== undefined) said.items.push(itemOf(block, line));
    else keyOrProblem(block, line, '');
  }
  reader.finish(said);
  return said;
}

/** A key goes where it belongs; what has no place is reported, once. */
export function keyOrProblem(block: BlockDraft, line: ast.Line, place: string): void {
  if (ast.isUnknownLine(line) || blockLine(block, line)) return;
  if (ast.isBulletLine(line)) block.context.problem('bulletWithoutPlace', rangeOf(line), undefined, place);
  else block.context.problem('misplacedKey', rangeOf(line), line.$cstNode?.text.split(':')[0]?.trim(), place);
}

/** Does a section have anything but keys, which stand where they belong? */
export function saysSomething({ prose, items, tables = [], quotes = [] }: Omit<ItemSection, 'range'>): boolean {
  return prose.length + items.length + tables.length + quotes.length > 0;
}

/** Themes where there should be none keep their words, under their own heading. */
export function stray(block: BlockDraft, themes: readonly ast.Theme[]): void {
  for (const theme of themes) {
    const said = words(block, theme.lines);
    if (saysSomething(said)) block.free.push({ ...said, title: unquoted(theme.name), range: rangeOf(theme) });
  }
}

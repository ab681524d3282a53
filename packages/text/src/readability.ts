import { type Lix, lix } from '@kvast/model/lix';
import type { Block, Inline, TextDocument, TextSection } from './document-tree.ts';
import { plain } from './phrase.ts';

/**
 * The sentences that were generated, one block to a paragraph, ready for `lix`. Left out is what the municipality wrote
 * itself, and what is no sentence: headings, names and values, cells that are no sentences, contacts.
 */
export function generatedText(text: TextDocument): string {
  const sections = [...text.sections, text.footer].flatMap(allSections);
  const blocks = [...text.lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.flatMap(generated).join('\n\n');
}

/** All that the text says in sentences, the municipality's own words too. Tables, names and contacts are left out. */
export function wholeText(text: TextDocument): string {
  const sections = [...text.sections, text.footer].flatMap(allSections);
  const blocks = [...text.lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.flatMap(sentencesIn).join('\n\n');
}

function sentencesIn(block: Block): string[] {
  if (block.kind === 'paragraph') return [plain(block.runs)];
  if (block.kind === 'timeline') return block.stops.map(({ details }) => plain(details));
  if (block.kind === 'definitions') return block.entries.map(({ details }) => plain(details));
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => [plain(item.runs), ...(item.blocks ?? []).flatMap(sentencesIn)]);
}

function allSections(section: TextSection): TextSection[] {
  return [section, ...section.sections.flatMap(allSections)];
}

function generated(block: Block): string[] {
  if (block.kind === 'paragraph') return ownWords(block.runs);
  if (block.kind === 'timeline') return block.stops.flatMap(({ details }) => ownWords(details));
  if (block.kind === 'table') {
    const cells = block.rows.flatMap((row) => row.cells).filter((cell) => /[.!?]$/.test(plain(cell)));
    return cells.flatMap(ownWords);
  }
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => [...ownWords(item.runs), ...(item.blocks ?? []).flatMap(generated)]);
}

/** A sentence counts in full where the municipality's words are only a part of it. */
function ownWords(runs: readonly Inline[]): string[] {
  return runs.every(isWritten) ? [] : [plain(runs)];
}

/** The municipality's words, the note that follows them, or the mark between the two. */
function isWritten(run: Inline): boolean {
  return run.kind === 'written' || run.kind === 'note' || (run.kind === 'text' && !/[\p{L}\d]/u.test(run.text));
}

/** How easy one section of a text is to read, its sub-sections not counted in. */
export interface SectionReadability extends Lix {
  /** The section's id in the text. */
  readonly id: string;
}

/** Fewer words say nothing of how a section is written. */
const FEWEST_WORDS = 25;

/** The sections that say enough in sentences to be measured, in their order. */
export function sectionReadability(text: TextDocument): SectionReadability[] {
  return text.sections.flatMap(allSections).flatMap(({ id, blocks }) => {
    const measured = lix(blocks.flatMap(sentencesIn).join('\n\n'));
    return measured.words < FEWEST_WORDS ? [] : [{ id, ...measured }];
  });
}

import type { Located } from '@kvast/model/source';
import type { Block, OwnLanguage, Sourced, TextSection } from './document-tree.ts';

/** A section before it has an address in the document. */
export interface Draft extends Sourced {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Draft[];
  readonly isService?: boolean;
  readonly headingLanguage?: OwnLanguage;
}

/** A section, or none where there is nothing to say under its heading. */
export function draft(
  heading: string,
  from: Located | undefined,
  blocks: readonly Block[],
  sections: readonly Draft[] = [],
): Draft[] {
  if (blocks.length === 0 && sections.length === 0) return [];
  return [{ heading, blocks, sections, source: from?.range }];
}

/** A section whose heading the municipality wrote itself. */
export function ownDraft(language: OwnLanguage | undefined, drafts: readonly Draft[]): Draft[] {
  return language ? drafts.map((one) => ({ ...one, headingLanguage: language })) : [...drafts];
}

/** Gives every section an id that is plain ASCII, made of its headings, and unique in the document. */
export function withIds(drafts: readonly Draft[], taken: Set<string> = new Set(), under = ''): TextSection[] {
  return drafts.map(({ heading, headingLanguage, blocks, sections, source, isService = false }) => {
    const wanted = `${under}${slug(heading)}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return { id, heading, headingLanguage, blocks, sections: withIds(sections, taken, `${id}--`), source, isService };
  });
}

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e' };

function slug(heading: string): string {
  const ascii = heading.toLowerCase().replaceAll(/[æøåé]/g, (letter) => LETTERS[letter] ?? letter);
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'afsnit';
}

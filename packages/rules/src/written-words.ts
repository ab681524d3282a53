import type { Prose } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { type OwnSentence, sentencesOfParts } from './own-sentences.ts';
import { remembered } from './remembered.ts';

/** A part of a standard that its writer has put words in, with the line that it begins in. */
export interface WrittenPart {
  readonly prose: readonly Prose[];
  readonly items?: readonly Prose[];
}

/** A line that a new standard asks its writer to replace. */
const TO_CHOOSE = /^VÆLG:/;

/** Parts that no citizen reads. */
const NOT_READ: ReadonlySet<string> = new Set(['internal', 'suppressions', 'legalBasis']);

/**
 * Everything in a standard that its writer says to the citizen in words of their own, part by part, each once. The model is plain JSON, so a
 * part that is added to it is read here too. Words that are said to be the law's are left out when their sentences are taken.
 */
export const writtenParts = remembered(partsOf);

function partsOf({ shared, services }: Pick<StandardModel, 'shared' | 'services'>): readonly WrittenPart[] {
  const found: WrittenPart[] = [];
  const visit = (value: unknown, key: string): void => {
    if (NOT_READ.has(key)) return;
    if (Array.isArray(value)) for (const each of value) visit(each, key);
    else if (typeof value === 'object' && value !== null) {
      const part = value as { prose?: readonly Prose[]; items?: readonly Prose[] };
      const own = (lines: readonly Prose[]) => lines.filter(({ text }) => !TO_CHOOSE.test(text));
      if (Array.isArray(part.prose)) found.push({ prose: own(part.prose), items: part.items && own(part.items) });
      for (const [name, each] of Object.entries(value)) if (name !== 'prose' && name !== 'range') visit(each, name);
    }
  };
  visit([shared, services], '');
  return found;
}

export const writtenSentences = remembered(
  (standard: Pick<StandardModel, 'shared' | 'services'>): readonly OwnSentence[] =>
    sentencesOfParts(writtenParts(standard)),
);

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[.’'-][\p{L}\d]+)*/gu) ?? [];
}

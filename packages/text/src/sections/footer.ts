import { type Composer, said } from '../composer.ts';
import type { Definitions } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { capitalised, phrase } from '../phrase.ts';

/** The terms that the text uses and that have an explanation, in alphabetical order. */
export function glossarySection({ words, termsUsed, written }: Composer): Draft[] {
  const entries = [...termsUsed].flatMap(([{ explanation }, name]) =>
    explanation ? [{ name: capitalised(phrase`${name}`), details: written(explanation.text), key: name }] : [],
  );
  if (entries.length === 0) return [];
  const sorted = entries.toSorted((a, b) => a.key.localeCompare(b.key, words.language));
  const list: Definitions = { kind: 'definitions', entries: sorted.map(({ name, details }) => ({ name, details })) };
  return draft(words.heading('glossary'), undefined, [list]);
}

/** What the text is and is not, and what is known of the standard behind it. */
export function footerSection({ words, standard }: Composer): Draft {
  const entries = words
    .facts(standard)
    .flatMap(([name, value]) => (value ? [{ name: phrase`${name}`, details: value }] : []));
  return {
    heading: words.heading('footer'),
    blocks: [...words.aboutText().flatMap((about) => said(about)), { kind: 'definitions', entries }],
    sections: [],
  };
}

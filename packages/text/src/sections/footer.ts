import { type Composer, said } from '../composer.ts';
import type { Definitions } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { capitalised, phrase, sentences } from '../phrase.ts';

/** The words that the standard explains itself, and the terms that the text uses and that have an explanation, in alphabetical order. */
export function glossarySection({ words, standard, termsUsed, written }: Composer): Draft[] {
  const terms = [...termsUsed].flatMap(([{ explanation, steps = [] }, name]) => {
    const details = sentences(
      explanation && written(explanation.text),
      steps.length > 0 ? words.glossarySteps(steps) : undefined,
    );
    return details.length > 0 ? [{ name: capitalised(written(name)), details, key: name }] : [];
  });
  const own = (standard.glossary ?? []).map(({ name, text, range: source }) => {
    return { name: capitalised(written(name)), details: written(text), key: name, source };
  });
  // Where the standard explains a word itself, that is what the word means here.
  const known = new Set(own.map(({ key }) => key.toLowerCase()));
  const entries = [...terms.filter(({ key }) => !known.has(key.toLowerCase())), ...own];
  if (entries.length === 0) return [];
  // The words are Danish in every language.
  const sorted = entries.toSorted((a, b) => a.key.localeCompare(b.key, 'da'));
  return draft(words.heading('glossary'), standard.glossary?.[0], [{ kind: 'definitions', entries: sorted }]);
}

/** What the text is and is not, and what is known of the standard behind it. */
export function footerSection({ words, standard, written }: Composer): Draft {
  const entries = words
    .facts(standard)
    .flatMap(([name, value]) => (value ? [{ name: phrase`${name}`, details: value }] : []));
  const events = (standard.history ?? []).map(({ date, text, range: source }) => {
    return { name: capitalised(words.historyDate(date)), details: written(text), source };
  });
  const history: Definitions[] = events.length > 0 ? [{ kind: 'definitions', entries: events }] : [];
  return {
    heading: words.heading('footer'),
    blocks: [...words.aboutText().flatMap((about) => said(about)), { kind: 'definitions', entries }],
    sections: draft(words.heading('history'), standard.history?.[0], history),
  };
}

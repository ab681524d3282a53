import type { Language } from '../file-texts.ts';
import type { NewStandard, NewStandardProblem } from './new-standard.ts';

/** Why there can be no standard, and what may have been meant, in whole sentences. */
export function refusalText(
  { problem, provision, suggestions }: Extract<NewStandard, { problem: unknown }>,
  language: Language,
): string {
  const { why, meant } = sentences[language];
  return [why(provision)[problem], suggestions.length > 0 && meant(suggestions)].filter(Boolean).join(' ');
}

interface Sentences {
  why(provision: string): Record<NewStandardProblem, string>;
  meant(suggestions: readonly string[]): string;
}

const sentences: Record<Language, Sentences> = {
  da: {
    why: (provision) => ({
      notOneProvision: provision
        ? `»${provision}« er ikke én bestemmelse. Skriv én, for eksempel serviceloven § 85.`
        : 'Der mangler en bestemmelse. Skriv den for eksempel sådan: serviceloven § 85.',
      unknown: `Lovkataloget har ikke ${provision}.`,
      notInForce: `${provision} gælder ikke den dag, standarden skal gælde fra.`,
      noHelp: `${provision} handler ikke om en bestemt hjælp, så en standard kan ikke bygge på den alene.`,
    }),
    meant: (suggestions) => `Mente du ${either(suggestions, 'eller')}?`,
  },
  en: {
    why: (provision) => ({
      notOneProvision: provision
        ? `"${provision}" is not one provision. Write one, for example serviceloven § 85.`
        : 'A provision is missing. Write it like this: serviceloven § 85.',
      unknown: `The catalogue of law does not have ${provision}.`,
      notInForce: `${provision} is not in force on the first day of the standard.`,
      noHelp: `${provision} is not about one kind of help, so a standard cannot rest on it alone.`,
    }),
    meant: (suggestions) => `Did you mean ${either(suggestions, 'or')}?`,
  },
};

/** "a, b eller c" */
function either(words: readonly string[], last: string): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');
}

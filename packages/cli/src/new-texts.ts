import type { NewStandardProblem } from '@kvast/workspace/new-standard/new-standard';
import type { Language } from './texts.ts';

/** What `kvast new` asks and says, in one language. */
export interface NewTexts {
  readonly questions: Record<'municipality' | 'provision' | 'title' | 'file', string>;
  refused(problem: NewStandardProblem, provision: string, suggestions: readonly string[]): string;
  missing(options: readonly string[]): string;
  wrongEnding(file: string): string;
  readonly noAnswer: string;
  next(choices: number, file: string): string;
}

export const newTextsIn: Record<Language, NewTexts> = {
  da: {
    questions: {
      municipality: 'Kommune',
      provision: 'Bestemmelse, for eksempel serviceloven § 85',
      title: 'Titel',
      file: 'Fil',
    },
    refused: (problem, provision, suggestions) => {
      const why: Record<NewStandardProblem, string> = {
        notOneProvision: provision
          ? `»${provision}« er ikke én bestemmelse. Skriv én, for eksempel serviceloven § 85.`
          : 'Der mangler en bestemmelse. Skriv den for eksempel sådan: serviceloven § 85.',
        unknown: `Lovkataloget har ikke ${provision}.`,
        notInForce: `${provision} gælder ikke den dag, standarden skal gælde fra.`,
        noHelp: `${provision} handler ikke om en bestemt hjælp, så en standard kan ikke bygge på den alene.`,
      };
      return [why[problem], suggestions.length > 0 && `Mente du ${either(suggestions, 'eller')}?`]
        .filter(Boolean)
        .join(' ');
    },
    missing: (options) => `Der mangler noget: angiv ${either(options, 'og')}.`,
    wrongEnding: (file) => `"${file}" skal ende på .kvast.`,
    noAnswer: 'Der kom intet svar, så der er ikke skrevet noget.',
    next: (choices, file) => `Nu er der ${choices} valg at træffe. Se dem med: kvast check ${file}`,
  },
  en: {
    questions: {
      municipality: 'Municipality',
      provision: 'Provision, for example serviceloven § 85',
      title: 'Title',
      file: 'File',
    },
    refused: (problem, provision, suggestions) => {
      const why: Record<NewStandardProblem, string> = {
        notOneProvision: provision
          ? `"${provision}" is not one provision. Write one, for example serviceloven § 85.`
          : 'A provision is missing. Write it like this: serviceloven § 85.',
        unknown: `The catalogue of law does not have ${provision}.`,
        notInForce: `${provision} is not in force on the first day of the standard.`,
        noHelp: `${provision} is not about one kind of help, so a standard cannot rest on it alone.`,
      };
      return [why[problem], suggestions.length > 0 && `Did you mean ${either(suggestions, 'or')}?`]
        .filter(Boolean)
        .join(' ');
    },
    missing: (options) => `Something is missing: give ${either(options, 'and')}.`,
    wrongEnding: (file) => `"${file}" must end in .kvast.`,
    noAnswer: 'There was no answer, so nothing was written.',
    next: (choices, file) => `There are ${choices} choices to make. See them with: kvast check ${file}`,
  },
};

/** "a, b eller c" */
function either(words: readonly string[], last: string): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');
}

import type { Language } from './texts.ts';

/** What `kvast new` asks and says, in one language. */
export interface NewTexts {
  readonly questions: Record<'municipality' | 'provision' | 'title' | 'file', string>;
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

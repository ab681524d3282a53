import type { Language } from './texts.ts';

interface LixTexts {
  readonly about: string;
  readonly columns: readonly [name: string, generated: string, whole: string, words: string];
  number(value: number): string;
  unreadable(path: string): string;
}

/** What `kvast lix` says. */
export const lixTextsIn: Record<Language, LixTexts> = {
  da: {
    about: 'Mål, hvor let borgerteksterne er at læse (LIX); andre tekstfiler (.txt, .md) måles, som de er.',
    columns: ['Tekst', 'LIX, Kvasts sætninger', 'LIX, hele teksten', 'Ord'],
    number: (value) => value.toLocaleString('da-DK', { minimumFractionDigits: 1 }),
    unreadable: (path) => `${path}:1:1: Filen kan ikke læses.`,
  },
  en: {
    about:
      'Measure how easy the citizen texts are to read (LIX); other text files (.txt, .md) are measured as they are.',
    columns: ['Text', 'LIX, Kvast’s sentences', 'LIX, the whole text', 'Words'],
    number: (value) => value.toFixed(1),
    unreadable: (path) => `${path}:1:1: The file cannot be read.`,
  },
};

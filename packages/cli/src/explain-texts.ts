import type { Language } from './texts.ts';

/** What `kvast explain` says around its answers, in one language. */
export interface ExplainTexts {
  readonly about: string;
  readonly what: string;
  readonly paths: string;
  readonly names: Record<'what' | 'paths', string>;
  noLine(file: string, line: number): string;
  unknown(what: string, meant: readonly string[]): string;
}

export const explainTextsIn: Record<Language, ExplainTexts> = {
  da: {
    about: 'Forklar en regel, en linje i en fil eller en bestemmelse.',
    what: 'en regel (frist/mangler), en linje (fil.kvast:14) eller en bestemmelse ("serviceloven § 85")',
    paths: 'filer og mapper, hvor der ledes efter ydelser, der bygger på bestemmelsen (ellers mappen, du står i)',
    names: { what: 'hvad', paths: 'stier' },
    noLine: (file, line) => `${file}:${line}: Filen har ikke så mange linjer.`,
    unknown: (what, meant) =>
      `"${what}" er hverken en regel, en linje i en fil eller en bestemmelse i lovkataloget.${
        meant.length > 0 ? ` Mente du ${meant.join(' eller ')}?` : ''
      }`,
  },
  en: {
    about: 'Explain a rule, a line of a file or a provision. The page of a rule is in Danish.',
    what: 'a rule (frist/mangler), a line (file.kvast:14) or a provision ("serviceloven § 85")',
    paths: 'files and folders to look in for services that rest on the provision (else the current folder)',
    names: { what: 'what', paths: 'paths' },
    noLine: (file, line) => `${file}:${line}: The file has fewer lines.`,
    unknown: (what, meant) =>
      `"${what}" is neither a rule, a line of a file nor a provision of the catalogue.${
        meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : ''
      }`,
  },
};

import type { Language } from './texts.ts';

/** What `kvast diff` says besides the report itself, in one language. */
export interface DiffTexts {
  readonly about: string;
  readonly names: { readonly old: string; readonly now: string };
  readonly old: string;
  readonly now: string;
  readonly format: string;
  neither(written: string): string;
}

export const diffTextsIn: Record<Language, DiffTexts> = {
  da: {
    about: 'sig, hvad en ny udgave ændrer: for borgeren, juridisk og i registreringen',
    names: { old: 'GAMMEL', now: 'NY' },
    old: 'den gamle udgave: en fil, en mappe eller en udgave i git (HEAD~1 eller HEAD~1:mappe)',
    now: 'den nye udgave, på samme måde',
    format: 'md, html, docx, pdf eller json',
    neither: (written) =>
      `"${written}" er hverken en fil, en mappe eller en udgave i git. Kontrollér stavningen og den mappe, du står i.`,
  },
  en: {
    about: 'say what a new edition changes: for the citizen, as law and in registration',
    names: { old: 'OLD', now: 'NEW' },
    old: 'the old edition: a file, a folder or a git revision (HEAD~1 or HEAD~1:folder)',
    now: 'the new edition, in the same way',
    format: 'md, html, docx, pdf or json',
    neither: (written) =>
      `"${written}" is neither a file, a folder nor a git revision. Check the spelling and the folder that you are in.`,
  },
};

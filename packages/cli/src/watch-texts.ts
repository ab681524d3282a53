import type { Language } from './texts.ts';

interface WatchTexts {
  readonly option: string;
  readonly alone: string;
  readonly waiting: string;
  gone(place: string, rule: string): string;
}

/** What `kvast check --watch` says. */
export const watchTextsIn: Record<Language, WatchTexts> = {
  da: {
    option: 'bliv ved: kontrollér igen, hver gang en fil ændres, og vis, hvad der er nyt',
    alone: '--watch kan kun bruges sammen med --date.',
    waiting: 'Venter på ændringer. Stop med Ctrl+C.',
    gone: (place, rule) => `Væk: ${rule} (${place})`,
  },
  en: {
    option: 'go on: check again each time a file changes, and show what is new',
    alone: '--watch can only be used together with --date.',
    waiting: 'Waiting for changes. Stop with Ctrl+C.',
    gone: (place, rule) => `Gone: ${rule} (${place})`,
  },
};

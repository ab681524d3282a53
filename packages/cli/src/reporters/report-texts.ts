import type { Language } from '../texts.ts';

/** What reports to files and to CI machines say, in one language. */
export interface ReportTexts {
  readonly nothingFound: string;
  /** What the taxonomy of provisions is, in SARIF. */
  readonly law: string;
  readonly lawAbout: string;
  readonly about: string;
}

export const reportTextsIn: Record<Language, ReportTexts> = {
  da: {
    nothingFound: 'intet at bemærke',
    law: 'Lovgrundlag',
    lawAbout: 'De bestemmelser, som fundene hviler på.',
    about: 'Kvast kontrollerer kvalitetsstandarder mod loven og mod sig selv.',
  },
  en: {
    nothingFound: 'nothing found',
    law: 'Legal basis',
    lawAbout: 'The provisions that the findings rest on.',
    about: 'Kvast checks quality standards against the law and against themselves.',
  },
};

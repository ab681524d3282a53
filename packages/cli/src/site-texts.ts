import type { NotShown } from '@kvast/workspace/site/catalogue-site';
import type { Language } from './texts.ts';

interface SiteTexts {
  readonly option: string;
  readonly needsOut: string;
  readonly notWith: (option: string) => string;
  readonly severalMunicipalities: (files: readonly string[]) => string;
  readonly leftOut: (file: string, reason: NotShown) => string;
  readonly nothingToShow: string;
}

/** What `kvast text --samlet` says. */
export const siteTextsIn: Record<Language, SiteTexts> = {
  da: {
    option: 'hele kataloget som en lille hjemmeside med oversigt og søgning; kræver --out',
    needsOut: '--samlet skriver flere filer. Angiv en mappe til dem: kvast text MAPPE --samlet --out MAPPE.',
    notWith: (option) =>
      `--samlet kan ikke bruges sammen med ${option}, for hjemmesiden er de lange tekster på dansk i HTML.`,
    severalMunicipalities: (files) =>
      `Der er standarder fra flere kommuner (${files.join(', ')}), og en hjemmeside er for én. Angiv én kommunes mappe.`,
    leftOut: (file, reason) => {
      const why = { draft: 'den er et udkast', hearing: 'den er i høring', over: 'den gælder ikke længere' }[reason];
      return `${file}: Standarden er ikke med på hjemmesiden, for ${why}.`;
    },
    nothingToShow: 'Ingen af standarderne gælder eller er vedtaget, så der er ikke skrevet noget.',
  },
  en: {
    option: 'the whole catalogue as a small website with an overview and a search; needs --out',
    needsOut: '--samlet writes several files. Give a folder for them: kvast text FOLDER --samlet --out FOLDER.',
    notWith: (option) =>
      `--samlet cannot be used together with ${option}, because the website is the long texts, in Danish, as HTML.`,
    severalMunicipalities: (files) =>
      `There are standards of several municipalities (${files.join(', ')}), and a website is for one. Give the folder of one.`,
    leftOut: (file, reason) => {
      const why = { draft: 'it is a draft', hearing: 'it is out for consultation', over: 'it is no longer in force' };
      return `${file}: The standard is not on the website, because ${why[reason]}.`;
    },
    nothingToShow: 'None of the standards is in force or adopted, so nothing was written.',
  },
};

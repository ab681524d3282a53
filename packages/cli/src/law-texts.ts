import type { Language } from './texts.ts';

/** What `kvast law` and `kvast check --law` say, in one language. */
export interface LawTexts {
  readonly command: string;
  readonly argument: { readonly name: string; readonly about: string };
  readonly options: Record<'date' | 'format' | 'law' | 'checkLaw', string>;
  unknown(written: string, suggestions: readonly string[]): string;
  readonly seeList: string;
  noLawFiles(folder: string): string;
  readonly oneLaw: string;
  readonly notWithTimeline: string;
  on(day: string): string;
  status(status: 'inForce' | 'repealed' | 'notYet', from: string | undefined, to: string | undefined): string;
  replacedBy(provisions: string): string;
  readonly holds: string;
  readonly holdsNothing: string;
  readonly later: string;
  readonly earlier: string;
  period(from: string | undefined, to: string | undefined): string;
  onlyWhen(situation: string): string;
  lawVersion(version: string): string;
  ruling(number: string): string;
  decided(when: string, about: readonly string[]): string;
  readonly rulingStatus: Record<'current' | 'withdrawn' | 'underReview' | 'unchecked', string>;
  rulingReplaced(number: string): string;
  readonly rulings: string;
  carries(provisions: readonly string[]): string;
  readonly listStatus: { repealed(to: string): string; notYet(from: string): string };
  /** @param iso `YYYY-MM-DD` */
  date(iso: string): string;
  comparison(appeared: number, gone: number): string;
  readonly appeared: string;
  readonly gone: string;
  readonly notCompared: string;
}

const day = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (iso: string) => format.format(new Date(`${iso}T00:00:00Z`));
};
const danishDay = day('da-DK');
const englishDay = day('en-GB');
const list = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;

export const lawTextsIn: Record<Language, LawTexts> = {
  da: {
    command: 'Vis, hvad lovkataloget siger om en bestemmelse på en dag, regel for regel med kilde.',
    argument: { name: 'bestemmelse', about: 'for eksempel "serviceloven § 82 b" eller 10-19; uden den vises en liste' },
    options: {
      date: 'loven, som den er på denne dag, ÅÅÅÅ-MM-DD (ellers i dag)',
      format: 'pretty (til mennesker), json (til programmer) eller lov (en lovfil, der kan rettes i)',
      law: 'læs også lovfiler i denne mappe; deres bestemmelser træder i stedet for de indbyggede',
      checkLaw: 'kontrollér efter loven, som lovfilerne i denne mappe ændrer den, og vis forskellen',
    },
    unknown: (written, suggestions) =>
      [
        `Lovkataloget har ikke ${written}.`,
        suggestions.length > 0 ? `Mente du ${list(suggestions, 'eller')}?` : lawTextsIn.da.seeList,
      ].join(' '),
    seeList: 'Se alle med: kvast law',
    noLawFiles: (folder) =>
      `Der er ingen lovfiler i ${folder}. En lovfil er en tekst, hvis navn ender på .lov; se docs/lov.md.`,
    oneLaw: 'En lovfil rummer bestemmelser fra én lov. Vælg bestemmelser fra én lov ad gangen.',
    notWithTimeline: '--law kan ikke bruges sammen med --from og --to. Brug --law med --date.',
    on: (when) => `Loven den ${when}.`,
    status: (status, from, to) => {
      if (status === 'repealed') return to ? `Ophævet. Gjaldt til og med den ${to}.` : 'Ophævet.';
      if (status === 'notYet') return `Gælder ikke endnu. Træder i kraft den ${from}.`;
      const words = [from && `fra den ${from}`, to && `til og med den ${to}`].filter(Boolean).join(' ');
      return words ? `Gælder ${words}.` : 'Gælder.';
    },
    replacedBy: (provisions) => `Afløst af ${provisions}.`,
    holds: 'Det gælder den dag',
    holdsNothing: 'Kataloget har ingen regler fra bestemmelsen, som gælder den dag.',
    later: 'Det kommer senere',
    earlier: 'Det gjaldt tidligere',
    period: (from, to) => [from && `fra den ${from}`, to && `til og med den ${to}`].filter(Boolean).join(' '),
    onlyWhen: (situation) => `kun når ${situation}`,
    lawVersion: (version) => `Lovudgave: ${version}`,
    ruling: (number) => `Principmeddelelse ${number}`,
    decided: (when, about) => `Truffet i ${when}.${about.length > 0 ? ` Handler om ${list(about, 'og')}.` : ''}`,
    rulingStatus: {
      current: 'Gælder stadig.',
      withdrawn: 'Kasseret: den bruges ikke længere.',
      underReview: 'Ankestyrelsen er bedt om at overveje den igen.',
      unchecked: 'Om den stadig gælder, er ikke efterset.',
    },
    rulingReplaced: (number) => `Erstattet af ${number}.`,
    rulings: 'Principmeddelelser',
    carries: (provisions) => `Regler i kataloget bygger på den: ${list(provisions, 'og')}.`,
    listStatus: {
      repealed: (to) => `ophævet, gjaldt til og med den ${to}`,
      notYet: (from) => `gælder fra den ${from}`,
    },
    date: danishDay,
    comparison: (appeared, gone) =>
      appeared + gone === 0
        ? 'Lovændringen ændrer ingen fund'
        : `Lovændringen: ${appeared} fund kommer til, og ${gone} falder bort`,
    appeared: 'Kommer til',
    gone: 'Falder bort',
    notCompared: 'Lovfilerne er ikke forstået til bunds, så der er ikke sammenlignet. Ret dem først.',
  },
  en: {
    command: 'Show what the catalogue of law says about a provision on a day, clause by clause with its source.',
    argument: { name: 'provision', about: 'for example "serviceloven § 82 b" or 10-19; without it a list is shown' },
    options: {
      date: 'the law as it is on this day, YYYY-MM-DD (otherwise today)',
      format: 'pretty (for people), json (for programs) or lov (a law file that can be changed)',
      law: 'also read the law files of this folder; their provisions replace the built-in ones',
      checkLaw: 'check under the law as the law files of this folder change it, and show the difference',
    },
    unknown: (written, suggestions) =>
      [
        `The catalogue of law does not have ${written}.`,
        suggestions.length > 0 ? `Did you mean ${list(suggestions, 'or')}?` : lawTextsIn.en.seeList,
      ].join(' '),
    seeList: 'See all with: kvast law',
    noLawFiles: (folder) =>
      `There are no law files in ${folder}. A law file is a text whose name ends in .lov; see docs/lov.md.`,
    oneLaw: 'A law file holds provisions of one law. Choose provisions of one law at a time.',
    notWithTimeline: '--law cannot be used together with --from and --to. Use --law with --date.',
    on: (when) => `The law on ${when}.`,
    status: (status, from, to) => {
      if (status === 'repealed') return to ? `Repealed. In force until ${to}.` : 'Repealed.';
      if (status === 'notYet') return `Not yet in force. Begins on ${from}.`;
      const words = [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
      return words ? `In force ${words}.` : 'In force.';
    },
    replacedBy: (provisions) => `Replaced by ${provisions}.`,
    holds: 'In force on the day',
    holdsNothing: 'The catalogue has no clause of the provision that is in force on the day.',
    later: 'To come',
    earlier: 'Before',
    period: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' '),
    onlyWhen: (situation) => `only when ${situation}`,
    lawVersion: (version) => `Version of the law: ${version}`,
    ruling: (number) => `Decision of principle ${number}`,
    decided: (when, about) => `Made in ${when}.${about.length > 0 ? ` About ${list(about, 'and')}.` : ''}`,
    rulingStatus: {
      current: 'Still relied on.',
      withdrawn: 'Withdrawn: no longer relied on.',
      underReview: 'Ankestyrelsen has been asked to consider it again.',
      unchecked: 'Whether it is still relied on has not been looked up.',
    },
    rulingReplaced: (number) => `Replaced by ${number}.`,
    rulings: 'Decisions of principle',
    carries: (provisions) => `Clauses in the catalogue rest on it: ${list(provisions, 'and')}.`,
    listStatus: { repealed: (to) => `repealed, in force until ${to}`, notYet: (from) => `in force from ${from}` },
    date: englishDay,
    comparison: (appeared, gone) =>
      appeared + gone === 0
        ? 'The change of law changes no finding'
        : `The change of law: findings that come: ${appeared}, findings that go: ${gone}`,
    appeared: 'Come',
    gone: 'Go',
    notCompared: 'The law files are not wholly understood, so nothing has been compared. Mend them first.',
  },
};

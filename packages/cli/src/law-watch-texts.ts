import { dateIn } from './dates.ts';
import type { Language } from './texts.ts';

/** What `kvast watch-law` and `kvast law-coverage` say, in one language. Dates are `YYYY-MM-DD`. */
export interface LawWatchTexts {
  readonly about: string;
  readonly options: Record<'memory' | 'remember' | 'format', string>;
  notMemory(file: string): string;
  remembered(file: string, standards: number): string;
  since(date: string, by: 'memory' | 'dates'): string;
  undated(file: string): string;
  status(provision: string, before: string, now: string): string;
  readonly statuses: Record<'inForce' | 'repealed' | 'notYet', string>;
  readonly change: Record<'changed' | 'new' | 'gone', string>;
  readonly before: string;
  readonly now: string;
  summary(standards: number, changed: number): string;

  readonly coverage: string;
  readonly require: string;
  readonly coverageFormat: string;
  readonly gap: Record<'rule' | 'sentence' | 'field', string>;
  readonly columns: Record<'rules' | 'sentences' | 'fields', string>;
  coverageSummary(clauses: number, gaps: number): string;
}

const onDay = { da: (iso: string) => dateIn.da(iso), en: (iso: string) => dateIn.en(iso) };

export const lawWatchTextsIn: Record<Language, LawWatchTexts> = {
  da: {
    about: 'sig, hvilke standarder der hviler på regler, som er ændret, siden de blev skrevet',
    options: {
      memory: 'fil med den lov, som hver standard sidst er holdt op imod',
      remember: 'skriv loven, som den er nu, i filen, når standarderne er gennemset',
      format: 'pretty (til mennesker) eller json (til programmer)',
    },
    notMemory: (file) =>
      `${file}: Filen er ikke skrevet af kvast watch-law. Giv filen med --memory et andet navn, eller slet den.`,
    remembered: (file, standards) =>
      `Loven under ${standards} ${standards === 1 ? 'standard' : 'standarder'} er husket i ${file}.`,
    since: (date, by) =>
      by === 'memory'
        ? `sidst holdt op imod loven ${onDay.da(date)}`
        : `skrevet eller set efter ${onDay.da(date)} efter sine egne datoer`,
    undated: (file) =>
      `${file}: Standarden siger ikke, hvornår den er skrevet. Tilføj »opdateret«, »vedtaget« eller »gælder«, eller husk loven med --remember.`,
    status: (provision, before, now) => `${provision} var ${before} og er nu ${now}`,
    statuses: { inForce: 'i kraft', repealed: 'ophævet', notYet: 'ikke i kraft endnu' },
    change: { changed: 'ændret', new: 'ny', gone: 'væk' },
    before: 'før',
    now: 'nu',
    summary: (standards, changed) =>
      changed === 0
        ? `Ingen af reglerne under ${standards} ${standards === 1 ? 'standard' : 'standarder'} er ændret.`
        : `${changed} af ${standards} ${standards === 1 ? 'standard' : 'standarder'} hviler på regler, der er ændret.`,

    coverage:
      'vis for hver regel i loven under standarderne, hvilke kontroller, sætninger og felter der svarer til den',
    require: 'slutkode 1, hvis en regel mangler sin kontrol, sin sætning eller sit felt',
    coverageFormat: 'pretty (til mennesker) eller json (til programmer)',
    gap: {
      rule: 'ingen kontrol læser den',
      sentence: 'borgeren læser intet om den',
      field: 'der er intet at sætte op for den',
    },
    columns: { rules: 'kontrol', sentences: 'borgeren læser', fields: 'opsætning' },
    coverageSummary: (clauses, gaps) => `${clauses} regler i loven under standarderne, ${gaps} med noget, der mangler.`,
  },
  en: {
    about: 'say which standards rest on clauses that have changed since they were written',
    options: {
      memory: 'file with the law that each standard was last held against',
      remember: 'write the law as it is now to the file, when the standards have been reviewed',
      format: 'pretty (for people) or json (for programs)',
    },
    notMemory: (file) =>
      `${file}: The file was not written by kvast watch-law. Give the file of --memory another name, or delete it.`,
    remembered: (file, standards) =>
      `The law under ${standards} standard${standards === 1 ? '' : 's'} is kept in ${file}.`,
    since: (date, by) =>
      by === 'memory'
        ? `last held against the law of ${onDay.en(date)}`
        : `written or reviewed ${onDay.en(date)} by its own dates`,
    undated: (file) =>
      `${file}: The standard does not say when it was written. Add »opdateret«, »vedtaget« or »gælder«, or keep the law with --remember.`,
    status: (provision, before, now) => `${provision} was ${before} and is now ${now}`,
    statuses: { inForce: 'in force', repealed: 'repealed', notYet: 'not in force yet' },
    change: { changed: 'changed', new: 'new', gone: 'gone' },
    before: 'before',
    now: 'now',
    summary: (standards, changed) =>
      changed === 0
        ? `None of the clauses under ${standards} standard${standards === 1 ? ' has' : 's have'} changed.`
        : `${changed} of ${standards} standard${standards === 1 ? '' : 's'} rest on clauses that have changed.`,

    coverage: 'show for each clause of the law under the standards which checks, sentences and fields answer to it',
    require: 'exit code 1 where a clause lacks its check, its sentence or its field',
    coverageFormat: 'pretty (for people) or json (for programs)',
    gap: { rule: 'no check reads it', sentence: 'the citizen reads nothing of it', field: 'nothing is set up for it' },
    columns: { rules: 'checks', sentences: 'the citizen reads', fields: 'set-up' },
    coverageSummary: (clauses, gaps) =>
      `${clauses} clauses of law under the standards, ${gaps} with something missing.`,
  },
};

import type { WriteProblem } from '@kvast/workspace/write-files';
import type { Language } from './texts.ts';

/** What `kvast check` says about its reports, in one language. */
export interface CheckTexts {
  readonly options: Record<'format' | 'out' | 'jobs' | 'noCache', string>;
  needsOut(format: string): string;
  wrongJobs(value: string): string;
  readonly outNeedsOneDay: string;
  checking(done: number, total: number): string;
  written(file: string): string;
  notWritten(file: string, problem: WriteProblem): string;
}

export const checkTextsIn: Record<Language, CheckTexts> = {
  da: {
    options: {
      format: 'pretty (til mennesker), json (til programmer) eller en anden rapport',
      out: 'fil, som rapporten skrives til; ellers vises den på skærmen',
      jobs: 'så mange tråde deles om kommunerne; ellers så mange, som det kan betale sig',
      noCache: 'alt kontrolleres forfra; fund fra en tidligere kørsel bruges ikke',
    },
    needsOut: (format) => `En rapport i ${format} kan ikke vises på skærmen. Skriv den til en fil med --out FIL.`,
    wrongJobs: (value) => `--jobs ${value}: Skriv et antal tråde fra 1 til 99, for eksempel --jobs 4.`,
    outNeedsOneDay: '--out kan ikke bruges sammen med --from og --to.',
    checking: (done, total) =>
      `${done.toLocaleString('da-DK')} af ${total.toLocaleString('da-DK')} filer er kontrolleret …`,
    written: (file) => `Skrev ${file}`,
    notWritten: (file, problem) =>
      problem === 'noSpace'
        ? `${file}: Filen er ikke skrevet, for der er ikke plads på disken. Det, der stod i den før, står der stadig.`
        : `${file}: Filen er ikke skrevet. Se efter, om mappen findes, om navnet er en fil og ikke en mappe, og om du har skriveadgang.`,
  },
  en: {
    options: {
      format: 'pretty (for people), json (for programs) or another report',
      out: 'file that the report is written to; otherwise it is shown on the screen',
      jobs: 'so many threads share the municipalities; otherwise as many as pays',
      noCache: 'check everything anew; findings of an earlier run are not used',
    },
    needsOut: (format) => `A report in ${format} cannot be shown on the screen. Write it to a file with --out FILE.`,
    wrongJobs: (value) => `--jobs ${value}: Give a number of threads from 1 to 99, for example --jobs 4.`,
    outNeedsOneDay: '--out cannot be used together with --from and --to.',
    checking: (done, total) =>
      `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} files are checked …`,
    written: (file) => `Wrote ${file}`,
    notWritten: (file, problem) =>
      problem === 'noSpace'
        ? `${file}: The file was not written, because the disk is full. What stood in it before is still there.`
        : `${file}: The file was not written. Check that the folder is there, that the name is a file and no folder, and that you may write to it.`,
  },
};

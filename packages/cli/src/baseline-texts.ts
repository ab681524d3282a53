import type { Language } from './texts.ts';

interface BaselineTexts {
  readonly options: Record<'baseline' | 'update', string>;
  readonly updateNeedsBaseline: string;
  missing(path: string): string;
  unreadable(path: string): string;
  noBaseline(path: string, line: number, column: number): string;
  known(count: number, path: string): string;
  expired(file: string, rule: string, count: number): string;
  moreExpired(count: number): string;
  readonly howToExpire: string;
  written(path: string, count: number): string;
}

/** What `kvast check --baseline` says. */
export const baselineTextsIn: Record<Language, BaselineTexts> = {
  da: {
    options: {
      baseline: 'fil med kendte fund: kun nye fund vises',
      update: 'gør denne kontrols fund til de kendte, og skriv dem til filen',
    },
    updateNeedsBaseline: '--update-baseline skal vide hvor: skriv også --baseline FIL.',
    missing: (path) => `${path}: Filen med kendte fund findes ikke. Lav den med --update-baseline. Alle fund vises.`,
    unreadable: (path) => `${path}: Filen med kendte fund kan ikke læses. Alle fund vises.`,
    noBaseline: (path, line, column) =>
      `${path}:${line}:${column}: Filen er ikke en fil med kendte fund. Lav den igen med --update-baseline. Alle fund vises.`,
    known: (count, path) => `${count === 1 ? '1 kendt fund vises' : `${count} kendte fund vises`} ikke (${path}).`,
    expired: (file, rule, count) => `Findes ikke mere: ${rule} i ${file}${count > 1 ? ` (${count} gange)` : ''}.`,
    moreExpired: (count) => `… og ${count} til.`,
    howToExpire: 'Fjern dem fra de kendte fund med --update-baseline.',
    written: (path, count) => `Skrev ${path} med ${count === 1 ? '1 kendt fund' : `${count} kendte fund`}`,
  },
  en: {
    options: {
      baseline: 'file of known findings: only new ones are shown',
      update: 'make the findings of this check the known ones, and write them to the file',
    },
    updateNeedsBaseline: '--update-baseline must know where: give --baseline FILE too.',
    missing: (path) =>
      `${path}: There is no such file of known findings. Make it with --update-baseline. All are shown.`,
    unreadable: (path) => `${path}: The file of known findings cannot be read. All findings are shown.`,
    noBaseline: (path, line, column) =>
      `${path}:${line}:${column}: This is no file of known findings. Make it again with --update-baseline. All are shown.`,
    known: (count, path) =>
      `${count === 1 ? '1 known finding is' : `${count} known findings are`} not shown (${path}).`,
    expired: (file, rule, count) => `Is no more: ${rule} in ${file}${count > 1 ? ` (${count} times)` : ''}.`,
    moreExpired: (count) => `… and ${count} more.`,
    howToExpire: 'Take them out of the known findings with --update-baseline.',
    written: (path, count) => `Wrote ${path} with ${count === 1 ? '1 known finding' : `${count} known findings`}`,
  },
};

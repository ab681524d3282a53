import type { Language } from './texts.ts';

/** What `kvast config` says besides what all commands that write files say, in one language. */
export interface ConfigTexts {
  readonly options: Record<'system' | 'check' | 'diff' | 'format', string>;
  unknownSystem(file: string, name: string, known: readonly string[]): string;
  readonly checkNeedsOut: string;
  readonly diffNeedsTwo: string;
  readonly diffAlone: string;
  readonly formatNeedsDiff: string;
  readonly difference: Record<'missing' | 'stale' | 'leftOver', string>;
  differs(count: number): string;
  readonly breaks: string;
  readonly fits: string;
  changes(count: number, breaking: number): string;
}

export const configTextsIn: Record<Language, ConfigTexts> = {
  da: {
    options: {
      system: 'fagsystem, der skrives et opsætningsgrundlag for, ét navn eller flere med komma imellem, eller all',
      check: 'skriv ingenting, men vis de filer i mappen efter --out, der ikke passer til standarderne',
      diff: 'vis, hvad en ny udgave betyder for registreringer, der er i gang: to filer eller mapper, gammel og ny',
      format: 'sammen med --diff: pretty (til mennesker) eller json (til programmer)',
    },
    unknownSystem: (file, name, known) =>
      `${file}: Der er ingen profil for "${name}", som kan bruges. Vælg mellem: ${known.join(', ')}, eller skriv kommunens egen i profiler/${name}.json.`,
    checkNeedsOut: 'Angiv den mappe, der skal kontrolleres: kvast config … --check --out MAPPE.',
    diffNeedsTwo: 'Angiv to filer eller mapper: kvast config --diff GAMMEL NY.',
    diffAlone: '--diff kan ikke bruges sammen med --check, --target, --system eller --out.',
    formatNeedsDiff: '--format bruges sammen med --diff.',
    difference: { missing: 'mangler', stale: 'forældet', leftOver: 'til overs' },
    differs: (count) =>
      `${count} ${count === 1 ? 'fil passer' : 'filer passer'} ikke til standarderne. Dan dem igen uden --check, og slet dem, der er til overs.`,
    breaks: 'bryder',
    fits: 'passer',
    changes: (count, breaking) =>
      count === 0
        ? 'Ingen ændringer af det, der registreres.'
        : `${count} ${count === 1 ? 'ændring' : 'ændringer'}, ${breaking} bryder registreringer, der er i gang.`,
  },
  en: {
    options: {
      system: 'system to write a basis for setting up, one name or several with commas between, or all',
      check: 'write nothing, but list the files in the folder of --out that do not fit the standards',
      diff: 'show what a new edition does to running registrations: two files or folders, old and new',
      format: 'with --diff: pretty (for people) or json (for programs)',
    },
    unknownSystem: (file, name, known) =>
      `${file}: There is no profile for "${name}" that can be used. Choose from: ${known.join(', ')}, or write the municipality's own in profiler/${name}.json.`,
    checkNeedsOut: 'Give the folder to check: kvast config … --check --out DIR.',
    diffNeedsTwo: 'Give two files or folders: kvast config --diff OLD NEW.',
    diffAlone: '--diff cannot be used with --check, --target, --system or --out.',
    formatNeedsDiff: '--format is used with --diff.',
    difference: { missing: 'missing', stale: 'stale', leftOver: 'left over' },
    differs: (count) =>
      `${count} ${count === 1 ? 'file does' : 'files do'} not fit the standards. Write them again without --check, and delete those left over.`,
    breaks: 'breaks',
    fits: 'fits',
    changes: (count, breaking) =>
      count === 0
        ? 'No changes to what is registered.'
        : `${count} ${count === 1 ? 'change' : 'changes'}, ${breaking} breaking running registrations.`,
  },
};

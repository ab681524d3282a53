import type { Language } from './texts.ts';

interface FixTexts {
  readonly options: Record<'fix' | 'unsafe' | 'dryRun', string>;
  readonly dryRunNeedsFix: string;
  readonly notWithLaw: string;
  fixed(file: string, titles: readonly string[]): string;
  refused(file: string): string;
  changed(file: string): string;
  notWritten(file: string): string;
  would(fixes: number, files: number): string;
  readonly nothing: string;
}

/** What `kvast check --fix` says. */
export const fixTextsIn: Record<Language, FixTexts> = {
  da: {
    options: {
      fix: 'ret det, der kan rettes, uden at meningen ændres',
      unsafe: 'ret også det, der kan ændre meningen; læs det igennem bagefter',
      dryRun: 'vis, hvad --fix eller --fix-unsafe ville ændre, og skriv intet',
    },
    dryRunNeedsFix: '--dry-run viser, hvad en rettelse ville ændre: skriv også --fix eller --fix-unsafe.',
    notWithLaw: '--fix og --fix-unsafe retter efter den gældende lov og kan ikke bruges sammen med --law.',
    fixed: (file, titles) => `Rettede ${file}${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`,
    refused: (file) => `${file}: En rettelse ville give nye fejl. Den er ikke lavet.`,
    changed: (file) => `${file}: Filen er ikke rettet, for den er ændret, siden den blev læst. Prøv igen.`,
    notWritten: (file) =>
      `${file}: Filen er ikke rettet, for den kunne ikke skrives. Se efter, om der er plads på disken, og om du har skriveadgang.`,
    would: (fixes, files) =>
      fixes === 0
        ? 'Der er intet at rette.'
        : `${fixes === 1 ? '1 rettelse' : `${fixes} rettelser`} i ${files === 1 ? '1 fil' : `${files} filer`}. Intet er skrevet.`,
    nothing: 'Der er intet at rette.',
  },
  en: {
    options: {
      fix: 'mend what can be mended without a change of meaning',
      unsafe: 'also mend what may change the meaning; read it through afterwards',
      dryRun: 'show what --fix or --fix-unsafe would change, and write nothing',
    },
    dryRunNeedsFix: '--dry-run shows what a fix would change: give --fix or --fix-unsafe too.',
    notWithLaw: '--fix and --fix-unsafe mend by the law in force and cannot be used together with --law.',
    fixed: (file, titles) => `Mended ${file}${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`,
    refused: (file) => `${file}: A fix would make new errors. It was not made.`,
    changed: (file) => `${file}: The file was not mended, because it has changed since it was read. Try again.`,
    notWritten: (file) =>
      `${file}: The file was not mended, because it could not be written. Check that there is room on the disk, and that you may write to it.`,
    would: (fixes, files) =>
      fixes === 0
        ? 'There is nothing to mend.'
        : `${fixes === 1 ? '1 fix' : `${fixes} fixes`} in ${files === 1 ? '1 file' : `${files} files`}. Nothing was written.`,
    nothing: 'There is nothing to mend.',
  },
};

import type { WriteProblem } from '@kvast/workspace/write-files';
import type { Language } from './texts.ts';

/** What `kvast format` says, in one language. */
export interface FormatTexts {
  formatted(file: string): string;
  notWritten(file: string, problem: WriteProblem): string;
  /** After `--check`. */
  wouldChange(files: number): string;
}

export const formatTextsIn: Record<Language, FormatTexts> = {
  da: {
    formatted: (file) => `Formaterede ${file}`,
    notWritten: (file, problem) =>
      problem === 'noSpace'
        ? `${file}: Filen er ikke formateret, for der er ikke plads på disken.`
        : `${file}: Filen er ikke formateret, for den kunne ikke skrives. Se efter, om du har skriveadgang til filen og mappen.`,
    wouldChange: (files) =>
      files === 1
        ? 'Der er 1 fil, som ikke er formateret. Formatér den med: kvast format'
        : `Der er ${files.toLocaleString('da-DK')} filer, som ikke er formateret. Formatér dem med: kvast format`,
  },
  en: {
    formatted: (file) => `Formatted ${file}`,
    notWritten: (file, problem) =>
      problem === 'noSpace'
        ? `${file}: The file was not formatted, because the disk is full.`
        : `${file}: The file was not formatted, because it could not be written. Check that you may write to the file and its folder.`,
    wouldChange: (files) =>
      files === 1
        ? 'There is 1 file that is not formatted. Format it with: kvast format'
        : `There are ${files.toLocaleString('en-GB')} files that are not formatted. Format them with: kvast format`,
  },
};

import type { Finding } from '@kvast/model/finding';
import type { Position } from '@kvast/model/source';
import { fileTexts, type Language } from './file-texts.ts';

/** Why a file or folder could not be used. Each has one sentence per language in file-texts.ts. */
export type FileProblemKind =
  | 'missing'
  | 'denied'
  | 'unreadable'
  | 'notAFile'
  | 'isFolder'
  | 'emptyFolder'
  | 'wrongExtension'
  | 'tooLarge'
  | 'binary'
  | 'utf16'
  | 'windows1252'
  | 'notUtf8'
  | 'codeList';

/** One path that could not be read; it was left out, and the others were read all the same. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly file: string;
  /** The first place that could not be read; line 1, column 1 where it is the whole file. */
  readonly position: Position;
  /** What the sentence needs to name: an error code, or a size. */
  readonly detail?: string;
  /** Of a code list: what is wrong with the file that `detail` names. */
  readonly because?: { readonly kind: FileProblemKind; readonly detail?: string };
}

const RULES: Record<FileProblemKind, string> = {
  missing: 'fil/findes-ikke',
  denied: 'fil/ingen-adgang',
  unreadable: 'fil/kan-ikke-laeses',
  notAFile: 'fil/ikke-en-fil',
  isFolder: 'fil/er-en-mappe',
  emptyFolder: 'fil/tom-mappe',
  wrongExtension: 'fil/forkert-endelse',
  tooLarge: 'fil/for-stor',
  binary: 'fil/ikke-tekst',
  utf16: 'fil/tegnsaet',
  windows1252: 'fil/tegnsaet',
  notUtf8: 'fil/tegnsaet',
  codeList: 'fil/kodeliste',
};

/** The problem as a finding, so that every reporter shows it like the others: with a place and as an error. */
export function problemFinding(problem: FileProblem, language: Language): Finding {
  return {
    rule: RULES[problem.kind],
    severity: 'error',
    message: fileTexts[language][problem.kind](problem),
    file: problem.file,
    range: { start: problem.position, end: problem.position },
  };
}

/** What an error of `node:fs` means to the reader. */
export function problemOf(file: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const position = { line: 1, column: 1 };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', file, position };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'denied', file, position };
  return { kind: 'unreadable', file, position, detail: code };
}

/** A thousand times a standard. What is larger is something else. */
export const MOST_BYTES = 6 * 1024 * 1024;

/** @param size in bytes */
export function tooLarge(file: string, size: number): FileProblem {
  const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  return { kind: 'tooLarge', file, position: { line: 1, column: 1 }, detail: `${megabytes} MB` };
}

import type { Finding } from '@kvast/model/finding';
import type { CodeListFile } from '@kvast/workspace/code-lists';
import type { SuppressedFinding } from '@kvast/workspace/collect-groups';
import type { Language } from '../texts.ts';

type NamedText = readonly [file: string, text: string];

/** What every municipality is checked with; sent once. */
export interface Around {
  readonly date: string;
  readonly language: Language;
  /** All that is no standard: municipalities, terms and laws. */
  readonly files: readonly NamedText[];
  readonly codeLists: readonly { readonly named: CodeListFile; readonly text: string | undefined }[];
}

/** One municipality. */
export interface Job {
  /** Its files, in the order of their names. */
  readonly files: readonly string[];
  /** Those of them that are not sent to every thread. */
  readonly texts: readonly NamedText[];
}

/** What is found in the files; undefined where something failed. */
export type Answer =
  | { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] }
  | undefined;

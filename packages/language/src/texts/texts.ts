import type { ProblemKind } from '../build/context.ts';
import type { LineIssueKind } from '../lexer/lexer-run.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Language = 'da' | 'en';

/** Every sentence that the language itself says to its users, once per language. */
export interface Texts {
  readonly issue: Readonly<Record<LineIssueKind, (written: string, suggestion: string | undefined) => string>>;
  readonly problem: Readonly<Record<ProblemKind, (written: string, place: string) => string>>;
  /** A value after a key that was not understood. */
  readonly value: (written: string, key: string, example: string | undefined, suggestion: string | undefined) => string;
  readonly valueMissing: (key: string, example: string | undefined) => string;
  readonly valueUnfinished: (key: string, written: string, example: string | undefined) => string;
  readonly condition: (written: string, suggestion: string | undefined) => string;
  readonly contact: (written: string) => string;
  readonly reference: (written: string) => string;
  readonly heading: (written: string) => string;
  readonly title: () => string;
  readonly emptyBullet: () => string;
  /** Further lines with the same fault, by their numbers. */
  readonly sameFor: (lines: readonly number[]) => string;
  /** Further lines that were not read for the same reason. */
  readonly alsoUnread: (lines: readonly number[]) => string;
  /** A change that mends a line; nothing where words are to go. */
  readonly mend: (written: string) => string;
  readonly replaceWith: (suggestion: string) => string;
  readonly insertProseMark: () => string;
}

export function textsIn(language: Language): Texts {
  return language === 'en' ? en : da;
}

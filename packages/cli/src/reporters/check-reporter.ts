import type { Finding } from '@kvast/model/finding';
import type { ComparedFindings } from '@kvast/workspace/baseline';
import type { LawComparison } from '@kvast/workspace/law-comparison';
import type { Shard } from '@kvast/workspace/shard';
import type { CheckResult, Workspace } from '@kvast/workspace/workspace';
import type { Io } from '../io.ts';

/** A check as it is reported. */
export interface CheckedFiles extends CheckResult {
  /** The day that was checked for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The files that were asked for and read, in the order that they were asked for. */
  readonly files: readonly string[];
  /** What could not be read; these are among the findings too. */
  readonly unread: readonly Finding[];
  /** Where another law was checked against. */
  readonly comparison?: LawComparison;
  /** Where only new findings are reported: what was known before, and what of it is found no more. */
  readonly baseline?: Pick<ComparedFindings, 'known' | 'expired'>;
  readonly workspace: Workspace;
  /** Where only a part of a collection was checked. */
  readonly shard?: Shard | undefined;
  /** The text of a file, also of a law file that is none of the workspace. */
  readonly source: (file: string) => string | undefined;
}

/**
 * A way to report a check. A reporter is a folder `reporters/check/<name>/` whose `reporter.ts` exports one of these as its default; the
 * list of them is made from the folders.
 */
export interface CheckReporter {
  /** The folder's name, which is what a user gives after `--format`. */
  readonly name: string;
  /** Bytes that no screen can show: they go to a file or a pipe. */
  readonly binary?: boolean;
  /** The whole report; text ends in a line break. A promise where something is loaded first, so that other reports start as fast as ever. */
  report(
    checked: CheckedFiles,
    io: Io,
    options: { readonly suppressed?: boolean },
  ): string | Uint8Array | Promise<string | Uint8Array>;
}

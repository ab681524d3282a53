import { WriteError, writeNewFile } from '@kvast/workspace/write-files';
import { checkTextsIn } from './check-texts.ts';
import { reporters } from './generated/reporters.ts';
import type { Io } from './io.ts';
import type { CheckedFiles } from './reporters/check-reporter.ts';
import { UsageError } from './usage-error.ts';

export interface ReportOptions {
  /** The name of a report. */
  readonly format: string;
  /** A file for the report; standard output where it is left out. */
  readonly out?: string;
  /** Also list what is suppressed, where the report leaves the choice. */
  readonly suppressed?: boolean;
}

/** Is there a place for a report of this kind? Asked before the work is done. @throws UsageError where there is none */
export function expectPlaceFor({ format, out }: ReportOptions, io: Io): void {
  const binary = reporters.find(({ name }) => name === format)?.binary;
  if (binary && out === undefined && io.onScreen) throw new UsageError(checkTextsIn[io.language].needsOut(format));
}

/** Prints the report, or writes it to a file, whole or not at all. @returns false, after telling so, where it cannot be written */
export async function showReport(checked: CheckedFiles, options: ReportOptions, io: Io): Promise<boolean> {
  const { format, out } = options;
  const reporter = reporters.find(({ name }) => name === format);
  if (!reporter) throw new Error(`There is no report "${format}".`);
  const report = await reporter.report(checked, io, options);
  if (out === undefined) {
    io.print(report);
    return true;
  }
  const texts = checkTextsIn[io.language];
  try {
    await writeNewFile(out, report, true);
    io.note(texts.written(out));
    io.note(io.texts.summary(checked.summary));
    return true;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    io.note(texts.notWritten(out, error.problem));
    return false;
  }
}

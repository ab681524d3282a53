import { lawCoverage } from '@kvast/workspace/law-coverage/law-coverage';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { standardsIn } from '../output.ts';
import { jsonLawCoverage, prettyLawCoverage } from '../reporters/law-coverage.ts';

export interface LawCoverageOptions {
  readonly format: 'pretty' | 'json';
  readonly require?: boolean;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast law-coverage`: from each clause to the rules, the sentences and the fields that answer to it. */
export async function coverageOfLaw(
  paths: readonly string[],
  { format, require, date }: LawCoverageOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await readInput(paths, io);
  const standards = standardsIn(input, io);
  const files = standards.map(({ file }) => file);
  const rows = lawCoverage(input.workspace, files, date ?? io.today, io.language);
  if (rows.length > 0) io.print(format === 'json' ? jsonLawCoverage(rows) : prettyLawCoverage(rows, io));
  if (input.problems.length > 0 || standards.length === 0) return exitCodes.unusable;
  return require && rows.some(({ gaps }) => gaps.length > 0) ? exitCodes.errorsFound : exitCodes.ok;
}

import { configChanges } from '@kvast/workspace/config-changes';
import type { Edition } from '@kvast/workspace/difference/edition';
import { configTextsIn } from '../config-texts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { standardsIn } from '../output.ts';
import { jsonChanges, prettyChanges } from '../reporters/config-changes.ts';
import { UsageError } from '../usage-error.ts';

export interface ConfigDiffOptions {
  readonly format: 'pretty' | 'json';
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast config --diff OLD NEW`: what the new standards do to what is registered by the old ones. */
export async function configDiff(
  paths: readonly string[],
  { format, date }: ConfigDiffOptions,
  io: Io,
): Promise<ExitCode> {
  const [oldPath, newPath, ...more] = paths;
  if (oldPath === undefined || newPath === undefined || more.length > 0) {
    throw new UsageError(configTextsIn[io.language].diffNeedsTwo);
  }
  const sides: Edition[] = [];
  for (const path of [oldPath, newPath]) {
    const input = await readInput([path], io);
    const standards = standardsIn(input, io);
    // Half a comparison would call standards gone that could not be read.
    if (input.problems.length > 0 || standards.length === 0) return exitCodes.unusable;
    sides.push({ workspace: input.workspace, standards });
  }
  const [old, now] = sides;
  if (!old || !now) return exitCodes.unusable;
  const changes = configChanges(old, now, date ?? io.today);
  io.print(format === 'json' ? jsonChanges(changes) : prettyChanges(changes, io));
  return changes.some(({ breaks }) => breaks) ? exitCodes.errorsFound : exitCodes.ok;
}

import { differencesBetween } from '@kvast/workspace/difference/difference';
import { differenceReport } from '@kvast/workspace/difference/report';
import { diffTextsIn } from '../diff-texts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Input, readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn } from '../output.ts';
import { jsonDifferences } from '../reporters/differences.ts';
import { isOnDisk, readRevision, revisionOf } from '../revision.ts';
import { UsageError } from '../usage-error.ts';
import { writtenText } from './text.ts';

/** Values of `--format`. */
export const diffFormats = ['md', 'html', 'docx', 'pdf', 'json'] as const;

export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast diff OLD NEW`: what a new edition changes, as a document for people or as JSON. */
export async function diff(
  before: string,
  now: string,
  { format, out, date: day }: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const date = day ?? io.today;
  const [oldInput, newInput] = [await editionInput(before, now, io), await editionInput(now, before, io)];
  const editions = [oldInput, newInput].map((input) => ({ input, standards: standardsIn(input, io) }));
  // Half a comparison would call standards gone that could not be read.
  if (editions.some(({ input, standards }) => input.problems.length > 0 || standards.length === 0))
    return exitCodes.unusable;
  const [old, fresh] = editions.map(({ input: { workspace }, standards }) => ({ workspace, standards }));
  if (!old || !fresh) return exitCodes.unusable;
  const differences = differencesBetween(old, fresh, { date, language: io.language });
  const content =
    format === 'json'
      ? jsonDifferences(differences)
      : await writtenText(
          format,
          differenceReport(differences, { language: io.language, before, now, date }),
          undefined,
        );
  return deliver('diff', [{ path: `aendringer.${format}`, content }], { input: newInput, out }, io);
}

/** @param other the other edition: where that is a path on the disk, it says what is meant of a revision */
async function editionInput(written: string, other: string, io: Io): Promise<Input> {
  if (isOnDisk(written)) return readInput([written], io);
  const revision = await revisionOf(written, isOnDisk(other) ? other : '.');
  if (!revision) throw new UsageError(diffTextsIn[io.language].neither(written));
  return readRevision(revision, io);
}

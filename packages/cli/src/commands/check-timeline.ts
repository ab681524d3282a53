import { spelling } from '../dictionary.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { noteProblems, readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { jsonTimeline, prettyTimeline } from '../reporters/timeline.ts';
import { timelineTextsIn } from '../timeline-texts.ts';
import { UsageError } from '../usage-error.ts';

export interface TimelineFlags {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

/**
 * `kvast check --from … --to …`: on which day which finding begins or ends. Errors on any of the days give the exit code of a check that
 * finds errors.
 */
export async function checkTimeline(
  paths: readonly string[],
  { from, to, date, format }: Partial<TimelineFlags> & { readonly format: 'pretty' | 'json' },
  io: Io,
): Promise<ExitCode> {
  const texts = timelineTextsIn[io.language];
  if (from === undefined || to === undefined) throw new UsageError(texts.bothEnds);
  if (date !== undefined) throw new UsageError(texts.noDate);
  if (from > to) throw new UsageError(texts.wrongOrder(from, to));
  const { workspace, asked, problems } = await readInput(paths.length > 0 ? paths : ['.'], io);
  workspace.spelling = await spelling(io);
  const timeline = workspace.timeline({ from, to, files: new Set(asked.map(({ file }) => file)) });
  io.print(format === 'json' ? jsonTimeline(timeline) : prettyTimeline(timeline, io));
  noteProblems(problems, io);
  if (problems.length > 0) return exitCodes.unusable;
  return timeline.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

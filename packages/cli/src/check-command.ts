import type { Shard } from '@kvast/workspace/shard';
import type { Command } from 'commander';
import { baselineTextsIn } from './baseline-texts.ts';
import { checkTextsIn } from './check-texts.ts';
import { choice, date } from './choices.ts';
import { type CheckOptions, check } from './commands/check.ts';
import { checkTimeline, type TimelineFlags } from './commands/check-timeline.ts';
import { checkWatch } from './commands/check-watch.ts';
import type { ExitCode } from './exit-codes.ts';
import { fixTextsIn } from './fix-texts.ts';
import { reporters } from './generated/reporters.ts';
import type { Io } from './io.ts';
import { lawTextsIn } from './law-texts.ts';
import { shardTextsIn } from './shard-texts.ts';
import { suppressedTextsIn } from './suppressed-texts.ts';
import { timelineTextsIn } from './timeline-texts.ts';
import { UsageError } from './usage-error.ts';
import { watchTextsIn } from './watch-texts.ts';

/** Gives `kvast check` its options and says what it does. `finish` gets the exit code. */
export function setUpCheck(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  const { help, usage } = io.texts;
  const { words } = help;
  const texts = checkTextsIn[io.language];
  const baselines = baselineTextsIn[io.language];
  const fixes = fixTextsIn[io.language];
  const watches = watchTextsIn[io.language];
  const formats = reporters.map(({ name }) => name);
  command
    .option(`--date <${words.date}>`, help.options.date, (value) => date(usage, value))
    .option(
      `--format <${words.name}>`,
      `${texts.options.format}: ${formats.join(', ')}`,
      choice(usage, '--format', formats),
    )
    .option(`--out <${words.file}>`, texts.options.out)
    .option('--suppressed', suppressedTextsIn[io.language].option)
    .option(`--from <${words.date}>`, timelineTextsIn[io.language].options.from, (value) => date(usage, value))
    .option(`--to <${words.date}>`, timelineTextsIn[io.language].options.to, (value) => date(usage, value))
    .option(`--law <${words.folder}>`, lawTextsIn[io.language].options.checkLaw)
    .option(`--baseline <${words.file}>`, baselines.options.baseline)
    .option('--update-baseline', baselines.options.update)
    .option('--fix', fixes.options.fix)
    .option('--fix-unsafe', fixes.options.unsafe)
    .option('--dry-run', fixes.options.dryRun)
    .option('--watch', watches.option)
    .option('--shard <i/n>', shardTextsIn[io.language].option, (value) => shard(value, io))
    .option(`--jobs <${words.number}>`, texts.options.jobs, (value) => jobs(value, io))
    .option('--no-cache', texts.options.noCache)
    .action(async (paths: string[], options: Partial<CheckOptions & TimelineFlags> & { watch?: boolean }) => {
      const { from, to, format = 'pretty', watch, ...others } = options;
      if (options.updateBaseline && options.baseline === undefined) throw new UsageError(baselines.updateNeedsBaseline);
      if (options.dryRun && !options.fix && !options.fixUnsafe) throw new UsageError(fixes.dryRunNeedsFix);
      if (options.law !== undefined && (options.fix || options.fixUnsafe)) throw new UsageError(fixes.notWithLaw);
      if (watch) {
        // `cache` is there whether it was given or not.
        const { date: _, cache: __, ...more } = others;
        if (from !== undefined || to !== undefined || options.format || Object.keys(more).length > 0)
          throw new UsageError(watches.alone);
        const stopped = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
        return finish(await checkWatch(paths.length > 0 ? paths : ['.'], options, io, stopped));
      }
      if (from === undefined && to === undefined) return finish(await check(paths, { ...options, format }, io));
      if (options.law !== undefined) throw new UsageError(lawTextsIn[io.language].notWithTimeline);
      if (options.out !== undefined) throw new UsageError(texts.outNeedsOneDay);
      if (options.shard !== undefined) throw new UsageError(shardTextsIn[io.language].needsOneDay);
      const plain = choice(usage, '--format', ['pretty', 'json'] as const)(format);
      finish(await checkTimeline(paths, { ...options, format: plain }, io));
    });
}

/** @throws UsageError where it is no number of threads */
function jobs(value: string, { language }: Io): number {
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(checkTextsIn[language].wrongJobs(value));
  return Number(value);
}

/** @throws UsageError where it is no part of anything */
function shard(value: string, { language }: Io): Shard {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? [];
  if (part === undefined || of === undefined || Number(part) > Number(of))
    throw new UsageError(shardTextsIn[language].wrong(value));
  return { part: Number(part), of: Number(of) };
}

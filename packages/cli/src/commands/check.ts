import type { CheckStore } from '@kvast/workspace/checked-group';
import { problemFinding } from '@kvast/workspace/file-problem';
import { compareFindings } from '@kvast/workspace/law-comparison';
import { filesInShard, type Shard } from '@kvast/workspace/shard';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import { BaselineFile } from '../baseline-file.ts';
import { checkCacheFor, partsOfRun, seenInRun } from '../check-cache-for.ts';
import { checkTextsIn } from '../check-texts.ts';
import { spelling } from '../dictionary.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { fixFiles } from '../fix-files.ts';
import { type Input, readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { checkInJobs, type JobOptions } from '../jobs/check-jobs.ts';
import { lawTextsIn } from '../law-texts.ts';
import { type ReadLaw, readOtherLaw } from '../other-law.ts';
import { ownFault } from '../own-fault.ts';
import type { CheckedFiles } from '../reporters/check-reporter.ts';
import { shardTextsIn } from '../shard-texts.ts';
import { expectPlaceFor, type ReportOptions, showReport } from '../show-report.ts';

export interface CheckOptions extends ReportOptions {
  readonly date?: string;
  /** A folder with law files: check as if they were the law, and tell what that changes. */
  readonly law?: string;
  /** Whether findings of an earlier run may be used; yes where it is left out. */
  readonly cache?: boolean;
  /** A file of known findings: only new ones are reported. */
  readonly baseline?: string;
  /** The findings of this check become the known ones. */
  readonly updateBaseline?: boolean;
  /** Mend what is safe to mend first. */
  readonly fix?: boolean;
  /** Mend everything that has a fix first. */
  readonly fixUnsafe?: boolean;
  /** Show what would be mended instead. */
  readonly dryRun?: boolean;
  /** Only what this machine is to check of a collection that several share. */
  readonly shard?: Shard;
  /** How many threads share the work; as it pays where it is left out. */
  readonly jobs?: number;
}

/** `kvast check`: reports findings in the files asked for. What cannot be read is a finding too. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  expectPlaceFor(options, io);
  const from = paths.length > 0 ? paths : ['.'];
  const { shard } = options;
  const all = await readInput(from, io);
  const input = shard ? inShard(all, shard, io) : all;
  input.workspace.spelling = await spelling(io);
  const law = options.law === undefined ? undefined : await readOtherLaw([options.law], io);
  if (options.law !== undefined && !law) return exitCodes.unusable;
  const date = options.date ?? io.today;
  const known = await baselineOf(options, io);
  const fixes = options.fix || options.fixUnsafe;
  const mended = !fixes || (await fixFiles(input, { date, unsafe: options.fixUnsafe, dryRun: options.dryRun }, io));
  const question = shard ? [...from, `--shard ${shard.part}/${shard.of}`] : from;
  const cache = law || fixes || options.cache === false ? undefined : checkCacheFor(question, io);
  if (!law) await checkInThreads(input, { date, jobs: options.jobs, store: cache }, io);
  const checked = checkInput(input, { date, law, cache }, io);
  const isWhole = canStandAlone(checked) && !shard;
  const { asked, around } = input;
  await cache?.write(
    isWhole ? partsOfRun(checked.date, asked, around) : undefined,
    seenInRun(
      checked.date,
      input,
      [...asked, ...around].map(({ stamp }) => stamp),
    ),
  );
  const understood = tellFaults(checked, law, io);
  const updated = !options.updateBaseline || ((await known?.update(checked, io)) ?? false);
  if (options.updateBaseline || options.dryRun) {
    const done = updated && mended && understood;
    if (!done) return exitCodes.unusable;
    return options.dryRun ? exitCodeOf(checked) : exitCodes.ok;
  }
  const reported = { ...(known ? known.newIn(checked, io) : checked), shard };
  const shown = await showReport(reported, options, io);
  const readable = known !== undefined || options.baseline === undefined;
  return shown && understood && mended && readable ? exitCodeOf(reported) : exitCodes.unusable;
}

function checkInThreads(
  { workspace, asked }: Input,
  { date, jobs, store }: Pick<JobOptions, 'date' | 'jobs' | 'store'>,
  io: Io,
): Promise<void> {
  const files = new Set(asked.map(({ file }) => file));
  return checkInJobs(workspace, { date, jobs, store, files }, io, progress(files, io));
}

/** Those around them are checked too. */
function progress(asked: ReadonlySet<string>, io: Io): (done: number) => void {
  const { checking } = checkTextsIn[io.language];
  return (done) => io.progress(checking(Math.min(done, asked.size), asked.size));
}

/** What could not be read is told by the first machine. */
function inShard(input: Input, shard: Shard, io: Io): Input {
  const files = filesInShard(input.workspace.filesTogether(), shard);
  const asked = input.asked.filter(({ file }) => files.has(file));
  io.note(shardTextsIn[io.language].checked(shard.part, shard.of, asked.length, input.asked.length));
  return { ...input, asked, problems: shard.part === 1 ? input.problems : [] };
}

async function baselineOf({ baseline, updateBaseline }: CheckOptions, io: Io): Promise<BaselineFile | undefined> {
  return baseline === undefined ? undefined : BaselineFile.read(baseline, updateBaseline === true, io);
}

/** Code lists in files of their own, and rules that failed, are looked at again each time. */
function canStandAlone({ faults, workspace }: CheckedFiles): boolean {
  return faults.length === 0 && workspace.codeListFiles().length === 0;
}

/** @returns were all files read, all rules asked and the other law understood? */
function tellFaults({ faults, unread }: CheckedFiles, law: ReadLaw | undefined, io: Io): boolean {
  for (const fault of faults) io.note(ownFault(fault, io.texts));
  const lawFailed = law !== undefined && law.findings.length > 0;
  if (lawFailed) io.note(lawTextsIn[io.language].notCompared);
  return faults.length + unread.length === 0 && !lawFailed;
}

function exitCodeOf({ summary }: CheckedFiles): ExitCode {
  return summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

function checkInput(
  { workspace: own, asked, problems }: Input,
  { date, law, cache }: { readonly date: string; readonly law?: ReadLaw; readonly cache?: CheckStore },
  io: Io,
): CheckedFiles {
  const files = new Set(asked.map(({ file }) => file));
  const understood = law && law.findings.length === 0 ? law : undefined;
  const workspace = understood ? own.under(understood.catalogue) : own;
  const checks = { date, files, store: cache, findingsOnly: true, onProgress: progress(files, io) };
  const checked = workspace.check(checks);
  const comparison = understood && compareFindings(own.check(checks).findings, checked.findings);
  const unread = problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...(law?.findings ?? []), ...checked.findings]);
  const lawTexts = new Map(law?.files.map(({ file, text }) => [file, text]));
  return {
    ...checked,
    findings,
    summary: summarise(findings, files.size, checked.suppressed.length),
    date,
    files: [...files],
    unread,
    comparison,
    workspace,
    source: (file) => lawTexts.get(file) ?? workspace.source(file),
  };
}

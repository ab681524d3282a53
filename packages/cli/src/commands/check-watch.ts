import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '@kvast/model/finding';
import { problemFinding } from '@kvast/workspace/file-problem';
import { fingerprints } from '@kvast/workspace/fingerprint';
import { inReadingOrder, type Summary, summarise } from '@kvast/workspace/summary';
import { Workspace } from '@kvast/workspace/workspace';
import { spelling } from '../dictionary.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { ownFault } from '../own-fault.ts';
import { readPaths } from '../read-paths.ts';
import { prettyReport } from '../reporters/pretty.ts';
import { watchTextsIn } from '../watch-texts.ts';

/** An editor saves in several steps; the disk must have been still for so long, in milliseconds. */
const STILL = 80;

interface State {
  readonly findings: readonly Finding[];
  readonly prints: readonly string[];
  readonly summary: Summary;
  readonly unread: boolean;
}

/**
 * `kvast check --watch`: checks, waits for files to change, and tells what is new and what is gone. Only what a change concerns is checked
 * again. Ends with the code of the last check when it is interrupted.
 * @param stopped settles when the user wants to stop
 */
export async function checkWatch(
  paths: readonly string[],
  { date }: { readonly date?: string },
  io: Io,
  stopped: Promise<unknown>,
): Promise<ExitCode> {
  const texts = watchTextsIn[io.language];
  const workspace = new Workspace(io.language);
  workspace.spelling = await spelling(io);
  const check = () => checkNow(workspace, paths, date ?? io.today, io);
  let wake: () => void = () => undefined;
  const watchers = await watching(paths, () => wake());
  try {
    let state = await check();
    io.print(report(state.findings, state.summary, workspace, io));
    const end = stopped.then(() => 'stop' as const);
    for (;;) {
      io.note(texts.waiting);
      const changed = new Promise<'changed'>((resolve) => {
        let still: ReturnType<typeof setTimeout>;
        wake = () => {
          clearTimeout(still);
          still = setTimeout(() => resolve('changed'), STILL);
        };
      });
      if ((await Promise.race([changed, end])) === 'stop') break;
      const before = state;
      state = await check();
      tellChange(before, state, workspace, io);
    }
    if (state.unread) return exitCodes.unusable;
    return state.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Reads everything again, which costs little; what is the same as before is not checked again. */
async function checkNow(workspace: Workspace, paths: readonly string[], date: string, io: Io): Promise<State> {
  const { asked, around, problems } = await readPaths(paths, io);
  const present = new Map([...asked, ...around].map(({ file, text }) => [file, text]));
  for (const file of workspace.files()) if (!present.has(file)) workspace.remove(file);
  for (const [file, text] of present) workspace.set(file, text);
  const files = new Set(asked.map(({ file }) => file));
  const checked = workspace.check({ date, files });
  for (const fault of checked.faults) io.note(ownFault(fault, io.texts));
  const unread = problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...checked.findings]);
  const prints = fingerprints(findings, (file) => workspace.source(file)).map(
    ({ hash, occurrence }, at) => `${hash} ${occurrence} ${findings[at]?.severity}`,
  );
  const summary = summarise(findings, files.size, checked.suppressed.length);
  return { findings, prints, summary, unread: unread.length + checked.faults.length > 0 };
}

function tellChange(before: State, now: State, workspace: Workspace, io: Io): void {
  const texts = watchTextsIn[io.language];
  const notIn = (state: State, other: State) => {
    const known = new Set(other.prints);
    return state.findings.filter((_, at) => !known.has(state.prints[at] ?? ''));
  };
  const fresh = notIn(now, before);
  const gone = notIn(before, now);
  if (fresh.length > 0) io.print(report(fresh, now.summary, workspace, io));
  for (const { file, range, rule } of gone) io.print(`${texts.gone(`${file}:${range.start.line}`, rule)}\n`);
  if (fresh.length === 0) io.print(`${io.texts.summary(now.summary)}\n`);
}

function report(findings: readonly Finding[], summary: Summary, workspace: Workspace, io: Io): string {
  const { terminal, texts } = io;
  return prettyReport(
    { findings, suppressed: [], summary },
    { terminal, texts, source: (file) => workspace.source(file) },
  );
}

/** A file is watched through its folder: an editor that saves by renaming puts another file in its place. */
async function watching(paths: readonly string[], changed: () => void): Promise<FSWatcher[]> {
  const found: FSWatcher[] = [];
  for (const path of new Set(paths.flatMap((one) => [one, dirname(one)]))) {
    const isParent = !paths.includes(path);
    try {
      const watcher = watch(path, { recursive: !isParent }, changed);
      watcher.on('error', () => undefined);
      found.push(watcher);
    } catch {
      // What is not there cannot be watched; the check says that it is missing.
    }
  }
  return found;
}

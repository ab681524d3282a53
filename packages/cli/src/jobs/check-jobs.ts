import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckStore } from '@kvast/workspace/checked-group';
import type { Workspace } from '@kvast/workspace/workspace';
import type { Io } from '../io.ts';
import type { Answer, Around, Job } from './messages.ts';

/** Two threads each learn what one would learn once, and share what the machine has for both: with fewer files than this for each, one is as fast. */
const FILES_FOR_A_THREAD = 1_500;

/** Enough for a municipality of thousands. A thread that needs more ends, as one that fails does; without a limit, it would be slow to tidy up. */
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 48 };

/** The program of a thread, as seen from a piece of the bundle and from the bundle itself. Not there where the sources run unbuilt. */
const WORKER = ['../check-worker.mjs', 'check-worker.mjs'].map((name) => new URL(name, import.meta.url));

export interface JobOptions {
  readonly date: string;
  readonly files: ReadonlySet<string>;
  readonly store: CheckStore | undefined;
  /** How many threads; as many as the machine has, where there is work for them, where it is left out. */
  readonly jobs: number | undefined;
}

/**
 * Checks municipalities in several threads at once, and gives what is found to the workspace, whose own check then finds it done. A municipality
 * that fails in a thread is left to that check, which fails in the same way and tells of it. Does nothing where there is no work for two threads.
 */
export async function checkInJobs(
  workspace: Workspace,
  options: JobOptions,
  io: Io,
  told: (done: number) => void,
): Promise<void> {
  const program = WORKER.find((each) => existsSync(each));
  const most = options.jobs ?? Math.min(availableParallelism(), threadsFor(options.files.size));
  if (!program || most < 2) return;
  const groups = workspace.unchecked(options).toSorted((a, b) => b.length - a.length);
  const files = groups.reduce((sum, group) => sum + group.length, 0);
  const count = Math.min(options.jobs ?? threadsFor(files), most, groups.length);
  if (count < 2) return;
  const around = aroundOf(workspace, options.date, io);
  const everywhere = new Set(around.files.map(([file]) => file));
  const jobs = groups.values();
  let done = 0;
  const work = async (worker: Worker) => {
    const ended = endOf(worker);
    try {
      worker.postMessage(around);
      for (const files of jobs) {
        const texts = files
          .filter((file) => !everywhere.has(file))
          .map((file) => [file, workspace.source(file) ?? ''] as const);
        const answer = await Promise.race([answerOf(worker, { files, texts }), ended]);
        if (answer) workspace.take({ files, ...answer, faults: [] }, options);
        done += files.length;
        told(done);
      }
    } catch {
      // A thread that died has left its municipality to the workspace's own check.
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, () => work(new Worker(program, { resourceLimits: LIMITS }))));
}

function threadsFor(files: number): number {
  return Math.floor(files / FILES_FOR_A_THREAD);
}

function aroundOf(workspace: Workspace, date: string, { language }: Io): Around {
  const files = workspace.filesAround().map((file) => [file, workspace.source(file) ?? ''] as const);
  const codeLists = workspace.codeListFiles().map((named) => ({ named, text: workspace.codeList(named) }));
  return { date, language, files, codeLists };
}

function answerOf(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(job);
  });
}

/** Fails when the thread ends, at whatever moment. */
function endOf(worker: Worker): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  // It always ends at last, when nobody waits for it any more.
  ended.catch(() => undefined);
  return ended;
}

import { type BigIntStats, readFile, stat } from 'node:fs';
import { promisify } from 'node:util';
import { decode } from './decode.ts';
import { type FileProblem, MOST_BYTES, problemOf, tooLarge } from './file-problem.ts';
import { type FoundFile, findFiles, isKvastFile } from './find-files.ts';

/** A file's text. */
export interface ReadFile extends FoundFile {
  readonly text: string;
  /** See `stampsOf`. */
  readonly stamp?: string | undefined;
}

export interface ReadFiles {
  /** In the order of the paths, and by name within a folder. */
  readonly files: readonly ReadFile[];
  readonly problems: readonly FileProblem[];
  /** The search stopped at `entryLimit`: not everything was looked at. */
  readonly stopped: boolean;
}

/** A change within so many milliseconds of another may have the same time on some disks. */
const SAME_TIME = 2_000;

/** More open files than this at once would run into the system's own limit in a large workspace. */
const MOST_OPEN_FILES = 32;

/**
 * Texts of all .kvast and .lov files that `paths` (files, and folders with their sub-folders) stand for.
 * Never throws for what is on the disk: a path or file that cannot be used is one problem, and the others are read.
 * @param entryLimit most directory entries to look at, for a search that nobody asked for
 */
export async function readFiles(paths: readonly string[], entryLimit?: number): Promise<ReadFiles> {
  const found = await findFiles(paths, entryLimit);
  const { files, problems } = await readFound(found.files);
  return { files, problems: [...found.problems, ...problems], stopped: found.stopped };
}

/** The texts of files that were found, in their order. Never throws for what is on the disk. */
export async function readFound(found: readonly FoundFile[]): Promise<Pick<ReadFiles, 'files' | 'problems'>> {
  const read = await ofEach(found, readOne);
  return { files: read.filter((one) => 'text' in one), problems: read.filter((one) => 'kind' in one) };
}

/**
 * What shows, without reading it, that a file is the very one that was read before: it has another stamp after every change. Undefined where
 * the file is not there, or was changed so lately that another change might have the same time.
 */
export function stampsOf(found: readonly FoundFile[]): Promise<(string | undefined)[]> {
  return ofEach(found, async ({ file }) => (await lookAt(file).catch(() => undefined))?.stamp);
}

async function ofEach<T>(found: readonly FoundFile[], work: (file: FoundFile) => Promise<T>): Promise<T[]> {
  const done: T[] = new Array(found.length);
  const queue = found.entries();
  const worker = async () => {
    for (const [at, file] of queue) done[at] = await work(file);
  };
  await Promise.all(Array.from({ length: MOST_OPEN_FILES }, worker));
  return done;
}

/** Callbacks: with promises, Node needs several times as long for each of ten thousand files. */
const statOf = promisify((file: string, done: (error: unknown, stats?: BigIntStats) => void) =>
  stat(file, { bigint: true }, done),
);
const bytesOf = promisify((file: string, done: (error: unknown, bytes?: Buffer) => void) => readFile(file, done));

async function lookAt(file: string): Promise<{ readonly size: number; readonly stamp: string | undefined }> {
  const stats = await statOf(file);
  if (!stats) throw new Error(`nothing is known of ${file}`);
  const { ino, size, ctimeNs, mtimeNs, ctimeMs } = stats;
  const isLately = Math.abs(Date.now() - Number(ctimeMs)) < SAME_TIME;
  return { size: Number(size), stamp: isLately ? undefined : `${ino} ${size} ${ctimeNs} ${mtimeNs}` };
}

async function readOne(found: FoundFile): Promise<ReadFile | FileProblem> {
  const position = { line: 1, column: 1 };
  try {
    // The stamp of what was there before it was read: a change in the meantime shows the next time.
    const { size, stamp } = await lookAt(found.file);
    if (size > MOST_BYTES) return tooLarge(found.file, size);
    const decoded = decode(found.file, (await bytesOf(found.file)) ?? new Uint8Array());
    if ('problem' in decoded) return decoded.problem;
    if (!isKvastFile(found.file)) return { kind: 'wrongExtension', file: found.file, position };
    return { ...found, text: decoded.text, stamp };
  } catch (error) {
    return problemOf(found.file, error);
  }
}

import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';

/** A file to write; `path` is below the folder that is written to, with `/`. Text is written as UTF-8. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Why a file could not be written. The sentence to the user is made where it is shown. */
export type WriteProblem =
  | 'denied'
  | 'noSpace'
  | 'folderInTheWay'
  | 'fileInTheWay'
  | 'outside'
  | 'clash'
  | 'exists'
  | 'failed';

export class WriteError extends Error {
  readonly file: string;
  readonly problem: WriteProblem;

  constructor(file: string, problem: WriteProblem, cause?: unknown) {
    super(`${problem}: ${file}`, { cause });
    this.file = file;
    this.problem = problem;
  }
}

/** The folder that a set of files is prepared in, and how long one that nobody finished is left alone. */
const STAGE = '.kvast-';
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/**
 * Writes all files below `folder`, which is made where it is missing: all of them or, where one cannot be written, none.
 * They are first written and flushed to the disk in a folder of their own beside their places, and renamed when every one
 * of them is there. Who is killed on the way leaves that folder behind and every file as it was; a later run removes it.
 * Nothing is written where two files have the same path or one lies outside the folder.
 * @returns the paths written, in the same order
 * @throws WriteError for the first file that cannot be written
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<string[]> {
  const targets = files.map(({ path }) => normalize(join(folder, path)));
  const taken = new Set<string>();
  for (const target of targets) {
    if (!resolve(target).startsWith(resolve(folder) + sep)) throw new WriteError(target, 'outside');
    // Windows and macOS see no difference between upper and lower case in file names.
    if (taken.has(target.toLowerCase())) throw new WriteError(target, 'clash');
    taken.add(target.toLowerCase());
  }
  const stage = join(folder, `${STAGE}${randomUUID()}`);
  try {
    for (const [at, target] of targets.entries()) {
      await asWriteError(target, async () => {
        await mkdir(stage, { recursive: true });
        await writeFlushed(join(stage, String(at)), files[at]?.content ?? '', target);
      });
    }
    for (const target of targets) await asWriteError(target, () => makePlaceFor(target));
    for (const [at, target] of targets.entries()) {
      await asWriteError(target, () => rename(join(stage, String(at)), target));
    }
  } finally {
    // The first error is the one to tell; a folder that cannot be removed either changes nothing in it.
    await rm(stage, { recursive: true, force: true }).catch(() => undefined);
  }
  await removeAbandonedStages(folder);
  return targets.map((target) => (sep === '/' ? target : target.replaceAll(sep, '/')));
}

/** The folders above, and no folder of the file's own name. */
async function makePlaceFor(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const known = await stat(target).catch(() => undefined);
  if (known?.isDirectory()) throw new WriteError(target, 'folderInTheWay');
}

/** What an earlier run left that was ended in the middle; one that may still be at work is young. */
async function removeAbandonedStages(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(STAGE))) {
    const path = join(folder, name);
    const known = await stat(path).catch(() => undefined);
    if (known?.isDirectory() && Date.now() - known.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function asWriteError(target: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(target, writeProblemOf(error), error);
  }
}

/**
 * Writes one file that is not there yet; its folder is made where it is missing. The file is whole or not there.
 * @param replace a file of that name is replaced, whole too
 * @throws WriteError `exists` where it is there already and is not to be replaced
 */
export async function writeNewFile(target: string, content: string | Uint8Array, replace: boolean): Promise<void> {
  if (replace) return writeWhole(target, content);
  try {
    await mkdir(dirname(target), { recursive: true });
    // Only one of two programs can take the name; the content comes whole, by renaming, as everywhere else.
    await (await open(target, 'wx')).close();
  } catch (error) {
    throw new WriteError(target, await takenOr(target, writeProblemOf(error)), error);
  }
  try {
    await writeWhole(target, content);
  } catch (error) {
    await rm(target, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** "EEXIST" of the file itself is the answer; of a part of its path it is another problem. */
async function takenOr(target: string, problem: WriteProblem): Promise<WriteProblem> {
  if (problem !== 'fileInTheWay') return problem;
  const found = await stat(target).catch(() => undefined);
  if (!found) return problem;
  return found.isDirectory() ? 'folderInTheWay' : 'exists';
}

async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFlushed(temporary, content, target);
    await rename(temporary, target);
  } catch (error) {
    // The first error is the one to tell; a temporary file that cannot be removed either changes nothing in it.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new WriteError(target, writeProblemOf(error), error);
  }
}

/** @param like a file whose access rights the new one gets, where it is there */
async function writeFlushed(path: string, content: string | Uint8Array, like: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    const known = await stat(like).catch(() => undefined);
    // Some disks know no access rights; the file is worth more than they are.
    if (known) await handle.chmod(known.mode).catch(() => undefined);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function writeProblemOf(error: unknown): WriteProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'noSpace';
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return 'folderInTheWay';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'fileInTheWay';
  return 'failed';
}

import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';

/** A file to write; `path` is below the folder that is written to, with `/`. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string;
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

/**
 * Writes all files below `folder`, which is made where it is missing. Each file is whole or untouched: it is written
 * beside its place, flushed to the disk, and then renamed. Nothing is written where two files have the same path or one lies
 * outside the folder.
 * @returns the paths written, in the same order
 * @throws WriteError for the first file that cannot be written; files before it stay written
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
  for (const [at, file] of files.entries()) await writeWhole(targets[at] ?? file.path, file.content);
  return targets.map((target) => (sep === '/' ? target : target.replaceAll(sep, '/')));
}

/**
 * Writes one file that is not there yet; its folder is made where it is missing. The file is whole or not there.
 * @param replace a file of that name is replaced, whole too
 * @throws WriteError `exists` where it is there already and is not to be replaced
 */
export async function writeNewFile(target: string, content: string, replace: boolean): Promise<void> {
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

async function writeWhole(target: string, content: string): Promise<void> {
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
async function writeFlushed(path: string, content: string, like: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    const known = await stat(like).catch(() => undefined);
    // Some disks know no access rights; the file is worth more than they are.
    if (known) await handle.chmod(known.mode).catch(() => undefined);
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function writeProblemOf(error: unknown): WriteProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'noSpace';
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return 'folderInTheWay';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'fileInTheWay';
  return 'failed';
}

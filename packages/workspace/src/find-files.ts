import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, normalize, sep } from 'node:path';
import { type FileProblem, problemOf } from './file-problem.ts';

/** A file that a path led to. */
export interface FoundFile {
  /** The path as the caller would write it, with `/`. */
  readonly file: string;
  /** The path below the folder that it was found in; the bare name where the file itself was given. */
  readonly name: string;
  /** Where it really lies, behind all links: the same for two paths to the same file. */
  readonly realPath: string;
  /** The path was given as it is, and not found in a folder. */
  readonly given: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
  /** The walk stopped at its limit, so there may be more. */
  readonly stopped: boolean;
}

interface Walk {
  readonly files: FoundFile[];
  readonly problems: FileProblem[];
  /** Real paths of files and folders, so that links neither loop nor count twice. */
  readonly seen: Set<string>;
  /** Files of ours that the walk came across, also those it had been at before. */
  met: number;
  entriesLeft: number;
}

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'out']);
const START = { line: 1, column: 1 };

/**
 * The files that `paths` stand for. A folder stands for all .kvast and .lov files in it and its sub-folders, except in
 * folders that begin with a dot and in node_modules, dist and out; symbolic links are followed once. The order is that of
 * the paths, and by name within a folder. What cannot be used is a problem and does not stop the others.
 * @param limit most directory entries to look at
 */
export async function findFiles(paths: readonly string[], limit = Number.POSITIVE_INFINITY): Promise<FoundFiles> {
  const walk: Walk = { files: [], problems: [], seen: new Set(), met: 0, entriesLeft: limit };
  for (const path of paths) {
    const clean = normalize(path);
    try {
      const info = await stat(clean);
      if (info.isDirectory()) await findInRoot(walk, clean);
      else if (info.isFile()) add(walk, clean, basename(clean), true, await realpath(clean));
      else walk.problems.push({ kind: 'notAFile', file: slashed(clean), position: START });
    } catch (error) {
      walk.problems.push(problemOf(slashed(clean), error));
    }
  }
  return { files: walk.files, problems: walk.problems, stopped: walk.entriesLeft < 0 };
}

async function findInRoot(walk: Walk, root: string): Promise<void> {
  // A folder given twice adds nothing the second time, and is not empty for that.
  const real = await realpath(root);
  if (walk.seen.has(real)) return;
  const before = walk.met + walk.problems.length;
  await findInFolder(walk, root, '', real);
  if (walk.met + walk.problems.length === before && walk.entriesLeft >= 0) {
    walk.problems.push({ kind: 'emptyFolder', file: slashed(root), position: START });
  }
}

/** @param below the path of the folder below the root, '' for the root itself @param real where it really lies */
async function findInFolder(walk: Walk, folder: string, below: string, real: string): Promise<void> {
  if (!isFirstTime(walk, real)) return;
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit rather than by locale: the same order on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (walk.entriesLeft-- <= 0) return;
    const wanted = isKvastFile(entry.name);
    const maybeFolder = (entry.isDirectory() || entry.isSymbolicLink()) && !isSkipped(entry.name);
    if (!wanted && !maybeFolder) continue;
    if (wanted) walk.met++;
    const path = join(folder, entry.name);
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    try {
      // Only a link can lie elsewhere than its folder; asking for each of ten thousand files takes its time.
      const info = entry.isSymbolicLink() ? await stat(path) : entry;
      const lies = entry.isSymbolicLink() ? await realpath(path) : join(real, entry.name);
      if (info.isDirectory() && !isSkipped(entry.name)) await findInFolder(walk, path, name, lies);
      else if (info.isFile() && wanted) add(walk, path, name, false, lies);
    } catch (error) {
      // A broken link to something else than a standard is none of ours.
      if (wanted || entry.isDirectory()) walk.problems.push(problemOf(slashed(path), error));
    }
  }
}

function add(walk: Walk, path: string, name: string, given: boolean, real: string): void {
  if (isFirstTime(walk, real)) walk.files.push({ file: slashed(path), name, realPath: real, given });
}

function isFirstTime(walk: Walk, real: string): boolean {
  if (walk.seen.has(real)) return false;
  walk.seen.add(real);
  return true;
}

/** Is a folder of this name passed over, with all below it? */
export function isSkipped(folderName: string): boolean {
  return folderName.startsWith('.') || SKIPPED_FOLDERS.has(folderName);
}

/** Does Kvast read files of this name? */
export function isKvastFile(name: string): boolean {
  return /\.(kvast|lov)$/i.test(name);
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

import { readFile, stat } from 'node:fs/promises';
import { decode } from './decode.ts';
import { type FileProblem, MOST_BYTES, problemOf, tooLarge } from './file-problem.ts';
import { type FoundFile, findFiles, isKvastFile } from './find-files.ts';

/** A file's text. */
export interface ReadFile extends FoundFile {
  readonly text: string;
}

export interface ReadFiles {
  /** In the order of the paths, and by name within a folder. */
  readonly files: readonly ReadFile[];
  readonly problems: readonly FileProblem[];
  /** The search stopped at `entryLimit`: not everything was looked at. */
  readonly stopped: boolean;
}

/** More open files than this at once would run into the system's own limit in a large workspace. */
const MOST_OPEN_FILES = 32;

/**
 * Texts of all .kvast and .lov files that `paths` (files, and folders with their sub-folders) stand for.
 * Never throws for what is on the disk: a path or file that cannot be used is one problem, and the others are read.
 * @param entryLimit most directory entries to look at, for a search that nobody asked for
 */
export async function readFiles(paths: readonly string[], entryLimit?: number): Promise<ReadFiles> {
  const found = await findFiles(paths, entryLimit);
  const read: (ReadFile | FileProblem)[] = new Array(found.files.length);
  let next = 0;
  const reader = async () => {
    for (let at = next++; at < found.files.length; at = next++) {
      const file = found.files[at];
      if (file) read[at] = await readOne(file);
    }
  };
  await Promise.all(Array.from({ length: MOST_OPEN_FILES }, reader));
  return {
    files: read.filter((one) => 'text' in one),
    problems: [...found.problems, ...read.filter((one) => 'kind' in one)],
    stopped: found.stopped,
  };
}

async function readOne(found: FoundFile): Promise<ReadFile | FileProblem> {
  const position = { line: 1, column: 1 };
  try {
    const { size } = await stat(found.file);
    if (size > MOST_BYTES) return tooLarge(found.file, size);
    const decoded = decode(found.file, await readFile(found.file));
    if ('problem' in decoded) return decoded.problem;
    if (!isKvastFile(found.file)) return { kind: 'wrongExtension', file: found.file, position };
    return { ...found, text: decoded.text };
  } catch (error) {
    return problemOf(found.file, error);
  }
}

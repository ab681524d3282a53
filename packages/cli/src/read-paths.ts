import { dirname } from 'node:path';
import type { FileProblem } from '@kvast/workspace/file-problem';
import { type FoundFile, findFiles } from '@kvast/workspace/find-files';
import { type ReadFile, readFound } from '@kvast/workspace/read-files';
import type { Io } from './io.ts';

/** Where the files are that `paths` stand for; nothing is read yet. */
export interface FoundPaths {
  readonly asked: readonly FoundFile[];
  /** What `asked` is read together with; nothing is reported about it. */
  readonly around: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

export interface ReadPaths extends FoundPaths {
  readonly asked: readonly ReadFile[];
  readonly around: readonly ReadFile[];
}

/** A search around a single file must not turn into a walk through a whole disk. */
const MOST_CONTEXT_ENTRIES = 20_000;

/**
 * Reads the files that `paths` stand for. A file given by itself is read together with the other files of its folder and that
 * folder's sub-folders, where its municipality and terms are.
 */
export async function readPaths(paths: readonly string[], io: Pick<Io, 'note' | 'texts'>): Promise<ReadPaths> {
  return readFoundPaths(await findPaths(paths, io));
}

/** The first half of `readPaths`. */
export async function findPaths(paths: readonly string[], io: Pick<Io, 'note' | 'texts'>): Promise<FoundPaths> {
  const { files: asked, problems } = await findFiles(paths);
  const known = new Set(asked.map(({ realPath }) => realPath));
  const around: FoundFile[] = [];
  const folders = [...new Set(asked.filter(({ given }) => given).map(({ file }) => dirname(file)))];
  for (const folder of folders) {
    const context = await findFiles([folder], MOST_CONTEXT_ENTRIES);
    if (context.stopped) io.note(io.texts.output.contextCutShort(folder));
    for (const found of context.files) {
      if (known.has(found.realPath)) continue;
      known.add(found.realPath);
      around.push(found);
    }
  }
  return { asked, around, problems };
}

/** The second half. What cannot be read around the files that were asked for is nobody's question. */
export async function readFoundPaths(found: FoundPaths): Promise<ReadPaths> {
  const asked = await readFound(found.asked);
  const around = await readFound(found.around);
  return { asked: asked.files, around: around.files, problems: [...found.problems, ...asked.problems] };
}

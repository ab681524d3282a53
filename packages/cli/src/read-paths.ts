import { dirname } from 'node:path';
import type { FileProblem } from '@kvast/workspace/file-problem';
import { type ReadFile, readFiles } from '@kvast/workspace/read-files';
import type { Io } from './io.ts';

export interface ReadPaths {
  readonly asked: readonly ReadFile[];
  /** What `asked` is read together with; nothing is reported about it. */
  readonly around: readonly ReadFile[];
  readonly problems: readonly FileProblem[];
}

/** A search around a single file must not turn into a walk through a whole disk. */
const MOST_CONTEXT_ENTRIES = 20_000;

/**
 * Reads the files that `paths` stand for. A file given by itself is read together with the other files of its folder and that
 * folder's sub-folders, where its municipality and terms are.
 */
export async function readPaths(paths: readonly string[], io: Pick<Io, 'note' | 'texts'>): Promise<ReadPaths> {
  const { files: asked, problems } = await readFiles(paths);
  const known = new Set(asked.map(({ realPath }) => realPath));
  const around: ReadFile[] = [];
  const folders = [...new Set(asked.filter(({ given }) => given).map(({ file }) => dirname(file)))];
  for (const folder of folders) {
    const context = await readFiles([folder], MOST_CONTEXT_ENTRIES);
    if (context.stopped) io.note(io.texts.output.contextCutShort(folder));
    for (const found of context.files) {
      if (known.has(found.realPath)) continue;
      known.add(found.realPath);
      around.push(found);
    }
  }
  return { asked, around, problems };
}

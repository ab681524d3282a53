import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileToWrite } from './write-files.ts';

/** How a folder differs from what would be written to it; paths below the folder, with `/`, in their order. */
export interface Difference {
  readonly missing: readonly string[];
  /** There, with another content; or there and not to be read. */
  readonly stale: readonly string[];
  /** There, and nothing that would be written. */
  readonly leftOver: readonly string[];
}

/** @param ours which of the files that are there are Kvast's to keep in order */
export async function compareFiles(
  folder: string,
  files: readonly FileToWrite[],
  ours: (path: string) => boolean,
): Promise<Difference> {
  const there = await pathsBelow(folder);
  const missing: string[] = [];
  const stale: string[] = [];
  for (const { path, content } of files) {
    if (!there.includes(path)) missing.push(path);
    else if (!(await isSame(join(folder, path), content))) stale.push(path);
  }
  const wanted = new Set(files.map(({ path }) => path));
  return { missing, stale, leftOver: there.filter((path) => !wanted.has(path) && ours(path)) };
}

async function isSame(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.equals(Buffer.from(content)) ?? false;
}

/** Files whose path has no name that begins with a dot. */
async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

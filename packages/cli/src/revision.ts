import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { decode } from '@kvast/workspace/decode';
import type { FileProblem } from '@kvast/workspace/file-problem';
import { isKvastFile, isSkipped } from '@kvast/workspace/find-files';
import type { ReadFile } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import type { Input } from './input.ts';
import type { Io } from './io.ts';

/** A commit, and the file or folder in it that is meant, seen from the current folder. */
export interface Revision {
  /** As it was written: `HEAD~1`, `v2025`. */
  readonly name: string;
  readonly commit: string;
  readonly path: string;
}

/**
 * `HEAD~1`, or `HEAD~1:standarder` for a part of it.
 * @param path what is meant of a revision that says no path itself
 * @returns undefined where the words name no commit of a git repository that the current folder is in, or git is not installed
 */
export async function revisionOf(written: string, path: string): Promise<Revision | undefined> {
  const [name = '', own] = written.split(/:(.*)/s);
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  const meant = own === undefined ? relative('.', path) : own;
  return commit === undefined ? undefined : { name, commit: commit.trim(), path: posix.normalize(meant || '.') };
}

interface Entry {
  readonly object: string;
  /** Seen from the current folder, with `/`. */
  readonly path: string;
}

/** The files of a revision, as `readInput` reads those of the disk: a single file together with those of its folder. */
export async function readRevision({ name, commit, path }: Revision, io: Io): Promise<Input> {
  const folder = await isFolder(commit, path);
  const around = folder ? path : posix.dirname(path);
  const entries = await entriesBelow(commit, around);
  const texts = await blobs(entries.map(({ object }) => object));
  const workspace = new Workspace(io.language);
  const asked: ReadFile[] = [];
  const problems: FileProblem[] = [];
  entries.forEach((entry, at) => {
    const file = `${name}:${entry.path}`;
    const isAsked = folder || entry.path === path;
    const decoded = decode(file, texts[at] ?? new Uint8Array());
    if ('problem' in decoded) {
      if (isAsked) problems.push(decoded.problem);
      return;
    }
    workspace.set(file, decoded.text);
    const below = folder ? posix.relative(path, entry.path) : posix.basename(entry.path);
    if (isAsked) asked.push({ file, name: below, given: !folder, realPath: file, text: decoded.text });
  });
  if (asked.length === 0 && problems.length === 0)
    problems.push({
      kind: folder ? 'emptyFolder' : 'missing',
      file: `${name}:${path}`,
      position: { line: 1, column: 1 },
    });
  return { workspace, asked, around: [], problems };
}

async function isFolder(commit: string, path: string): Promise<boolean> {
  if (path === '.') return true;
  return (await git('cat-file', '-t', `${commit}:./${path}`))?.trim() === 'tree';
}

async function entriesBelow(commit: string, path: string): Promise<Entry[]> {
  const listed = await git('ls-tree', '-r', '-z', commit, '--', path === '.' ? './' : `./${path}/`);
  return (listed ?? '').split('\0').flatMap((line) => {
    const [, object, found] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    const isOurs =
      found &&
      isKvastFile(found) &&
      !posix
        .dirname(found)
        .split('/')
        .some((name) => name !== '.' && isSkipped(name));
    return object && isOurs ? [{ object, path: posix.normalize(found) }] : [];
  });
}

/** Contents in the order of the objects, read by one process however many there are. */
async function blobs(objects: readonly string[]): Promise<Uint8Array[]> {
  if (objects.length === 0) return [];
  const reader = spawn('git', ['cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  reader.stdin.end(`${objects.join('\n')}\n`);
  const all = await buffer(reader.stdout);
  const contents: Uint8Array[] = [];
  for (let at = 0; at < all.length; ) {
    const lineEnd = all.indexOf('\n', at);
    const size = Number(all.toString('utf8', at, lineEnd).split(' ')[2]);
    contents.push(all.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}

/** @returns what git prints; undefined where it refuses, or is not there */
async function git(...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** What stands on the disk is meant before a revision of the same name. */
export function isOnDisk(path: string): boolean {
  return existsSync(path);
}

import { homedir } from 'node:os';
import { join } from 'node:path';
import { CheckCache } from '@kvast/workspace/check-cache';
import type { ReadFile } from '@kvast/workspace/read-files';
import { dictionaryFiles } from './dictionary.ts';
import type { Io } from './io.ts';
import type { FoundPaths } from './read-paths.ts';

/** Set by the build: a hash of the program with its law, its rules and its libraries. Not there where the sources run unbuilt. */
declare const KVAST_BUILD: string | undefined;

/** The cache for a check of `paths`; undefined where the program does not know which one it is, or the user wants none. */
export function checkCacheFor(paths: readonly string[], { language }: Pick<Io, 'language'>): CheckCache | undefined {
  const build = typeof KVAST_BUILD === 'string' ? KVAST_BUILD : undefined;
  const folder = cacheFolder(process.env, process.platform);
  if (build === undefined || folder === undefined) return undefined;
  const program = `${build} node ${process.versions.node} ${dictionaryFiles()?.edition ?? ''}`;
  return new CheckCache(folder, program, [process.cwd(), language, ...paths]);
}

/** `KVAST_CACHE`, where an empty value means none; otherwise where the system keeps what can be deleted. */
function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (env.KVAST_CACHE !== undefined) return env.KVAST_CACHE === '' ? undefined : env.KVAST_CACHE;
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'kvast', 'cache');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'kvast');
  return join(homedir(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'kvast');
}

/**
 * What shows that a run would read the same files as they were.
 * @param stamps of the files that are asked for, and then of those around them
 * @returns undefined where that must be read to know
 */
export function seenInRun(
  date: string,
  { asked, around, problems }: FoundPaths,
  stamps: readonly (string | undefined)[],
): string[] | undefined {
  // What could not be read may be another thing the next time.
  if (problems.length > 0 || stamps.some((stamp) => stamp === undefined)) return undefined;
  const files = [...asked, ...around].map(({ file }, at) => `${file}\n${stamps[at]}`);
  return [date, String(asked.length), ...files];
}

/** Everything that decides what a run reports. */
export function partsOfRun(date: string, asked: readonly ReadFile[], around: readonly ReadFile[]): string[] {
  return [date, String(asked.length), ...[...asked, ...around].flatMap(({ file, text }) => [file, text])];
}

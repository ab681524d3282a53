import { readFileSync } from 'node:fs';
import type { CheckCache } from '@kvast/workspace/check-cache';
import type { CheckedGroup } from '@kvast/workspace/checked-group';
import { collectGroups } from '@kvast/workspace/collect-groups';
import { decode } from '@kvast/workspace/decode';
import { problemFinding } from '@kvast/workspace/file-problem';
import { stampsOf } from '@kvast/workspace/read-files';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import { checkCacheFor, partsOfRun, seenInRun } from './check-cache-for.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type FoundPaths, findPaths, readFoundPaths } from './read-paths.ts';
import { reportForPeople } from './reporters/for-people.ts';
import { jsonReport } from './reporters/json.ts';

interface QuickCheck {
  readonly paths: readonly string[];
  readonly date: string | undefined;
  readonly format: 'pretty' | 'json';
  readonly suppressed: boolean;
}

/**
 * A plain `kvast check` of what was checked before: reads the files, and where they are the same, reports the same. Nothing else of the
 * program is loaded for that, which is most of what a short run takes. It reports what `check` would.
 * @param args the words after `kvast`
 * @returns undefined where the words are not so plain, or where anything has to be checked; nothing is then reported
 */
export async function quickCheck(args: readonly string[], io: Io): Promise<ExitCode | undefined> {
  const asked = understood(args);
  if (!asked) return undefined;
  const paths = asked.paths.length > 0 ? asked.paths : ['.'];
  const cache = checkCacheFor(paths, io);
  if (!cache?.isThere) return undefined;
  const notes: string[] = [];
  const found = await findPaths(paths, { texts: io.texts, note: (line) => notes.push(line) });
  const known =
    (await seenBefore(asked.date ?? io.today, found, cache)) ??
    (await readBefore(asked.date ?? io.today, found, cache));
  if (!known) return undefined;
  for (const note of notes) io.note(note);
  const files = new Set(known.asked.map(({ file }) => file));
  const checked = collectGroups(known.groups, files);
  const unread = known.problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...checked.findings]);
  const summary = summarise(findings, files.size, checked.suppressed.length);
  const result = { findings, suppressed: checked.suppressed, summary };
  io.print(asked.format === 'json' ? jsonReport(result) : reportForPeople(result, known.source, asked, io));
  if (known.problems.length > 0) return exitCodes.unusable;
  return summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

interface KnownRun extends FoundPaths {
  readonly groups: readonly CheckedGroup[];
  source(file: string): string | undefined;
}

/** What an earlier run found, where every file is the very one that it read: nothing is read but what is to be shown. */
async function seenBefore(date: string, found: FoundPaths, cache: CheckCache): Promise<KnownRun | undefined> {
  const seen = seenInRun(date, found, await stampsOf([...found.asked, ...found.around]));
  const groups = seen && cache.groupsSeen(seen);
  return groups && { ...found, groups, source: textOf };
}

/** Undefined where the file has gone in this moment. */
function textOf(file: string): string | undefined {
  try {
    const decoded = decode(file, readFileSync(file));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

/** What an earlier run found, where it read the same texts. */
async function readBefore(date: string, found: FoundPaths, cache: CheckCache): Promise<KnownRun | undefined> {
  const read = await readFoundPaths(found);
  const parts = partsOfRun(date, read.asked, read.around);
  const groups = cache.groupsOf(parts);
  if (!groups) return undefined;
  const all = [...read.asked, ...read.around];
  await cache.write(
    parts,
    seenInRun(
      date,
      read,
      all.map(({ stamp }) => stamp),
    ),
  );
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  return { ...read, groups, source: (file) => texts.get(file) };
}

/** @returns undefined for everything that the whole command line must read, and perhaps refuse */
function understood([command, ...words]: readonly string[]): QuickCheck | undefined {
  if (command !== 'check') return undefined;
  const paths: string[] = [];
  let [date, format, suppressed]: [string | undefined, string, boolean] = [undefined, 'pretty', false];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--date') date = words[++at] ?? '';
    else if (word === '--format') format = words[++at] ?? '';
    else if (word === '--suppressed') suppressed = true;
    else if (word.startsWith('-')) return undefined;
    else paths.push(word);
  }
  // A day that was checked for before was found to be one.
  if (format !== 'pretty' && format !== 'json') return undefined;
  return { paths, date, format, suppressed };
}

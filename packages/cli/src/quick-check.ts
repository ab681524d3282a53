import { collectGroups } from '@kvast/workspace/collect-groups';
import { problemFinding } from '@kvast/workspace/file-problem';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import { checkCacheFor, partsOfRun } from './check-cache-for.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { readPaths } from './read-paths.ts';
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
  const read = await readPaths(paths, { texts: io.texts, note: (line) => notes.push(line) });
  const groups = cache.groupsOf(partsOfRun(asked.date ?? io.today, read.asked, read.around));
  if (!groups) return undefined;
  for (const note of notes) io.note(note);
  const files = new Set(read.asked.map(({ file }) => file));
  const checked = collectGroups(groups, files);
  const unread = read.problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...checked.findings]);
  const summary = summarise(findings, files.size, checked.suppressed.length);
  const result = { findings, suppressed: checked.suppressed, summary };
  const texts = new Map([...read.asked, ...read.around].map(({ file, text }) => [file, text]));
  const source = (file: string) => texts.get(file);
  io.print(asked.format === 'json' ? jsonReport(result) : reportForPeople(result, source, asked, io));
  if (read.problems.length > 0) return exitCodes.unusable;
  return summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
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

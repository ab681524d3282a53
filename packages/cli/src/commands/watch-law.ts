import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { lawChanges, rememberedLaw, type StandardWatch } from '@kvast/workspace/law-watch/law-changes';
import { type LawMemory, readMemory, writeMemory } from '@kvast/workspace/law-watch/memory';
import { WriteError, writeFiles } from '@kvast/workspace/write-files';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { lawWatchTextsIn } from '../law-watch-texts.ts';
import { standardsIn } from '../output.ts';
import { jsonLawChanges, prettyLawChanges } from '../reporters/law-changes.ts';

export interface WatchLawOptions {
  readonly format: 'pretty' | 'json';
  /** The file that keeps the law; it may not be there yet. */
  readonly memory: string;
  readonly remember?: boolean;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast watch-law`: which standards rest on clauses that have changed since, with the change in words. */
export async function watchLaw(paths: readonly string[], options: WatchLawOptions, io: Io): Promise<ExitCode> {
  const { format, memory: file, remember, date = io.today } = options;
  const texts = lawWatchTextsIn[io.language];
  const kept = await keptIn(file);
  if (kept === 'other') {
    io.note(texts.notMemory(file));
    return exitCodes.unusable;
  }
  const input = await readInput(paths, io);
  const standards = standardsIn(input, io);
  const unusable = input.problems.length > 0 || standards.length === 0;
  if (remember) {
    if (unusable) return exitCodes.unusable;
    const fresh = rememberedLaw(input.workspace, standards, { date, language: io.language });
    return write(file, { version: 1, standards: { ...kept?.standards, ...fresh.standards } }, standards.length, io);
  }
  const found = lawChanges(input.workspace, standards, { date, language: io.language, memory: kept });
  for (const one of found.filter(({ by }) => by === 'nothing')) io.note(texts.undated(one.file));
  if (found.length > 0) io.print(format === 'json' ? jsonLawChanges(found, date) : prettyLawChanges(found, io));
  if (unusable) return exitCodes.unusable;
  return found.some(hasChanged) ? exitCodes.errorsFound : exitCodes.ok;
}

function hasChanged({ provisions }: StandardWatch): boolean {
  return provisions.length > 0;
}

async function keptIn(file: string): Promise<LawMemory | undefined | 'other'> {
  if (!existsSync(file)) return undefined;
  return readMemory(await readFile(file, 'utf8').catch(() => '')) ?? 'other';
}

async function write(file: string, memory: LawMemory, count: number, io: Io): Promise<ExitCode> {
  try {
    await writeFiles(dirname(file), [{ path: basename(file), content: writeMemory(memory) }]);
    io.note(lawWatchTextsIn[io.language].remembered(file, count));
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    io.note(io.texts.output.notWritten(error.file, error.problem));
    return exitCodes.unusable;
  }
}

import { readFile } from 'node:fs/promises';
import { decode } from '@kvast/workspace/decode';
import { type FixedFindings, fixFindings } from '@kvast/workspace/fix-findings';
import { WriteError, writeNewFile } from '@kvast/workspace/write-files';
import { fixTextsIn } from './fix-texts.ts';
import type { Input } from './input.ts';
import type { Io } from './io.ts';

export interface FixChoices {
  readonly date: string;
  readonly unsafe?: boolean;
  /** Nothing is written: what would change is printed. */
  readonly dryRun?: boolean;
}

/** A byte order mark is no part of a text, and stays where it was. */
const MARK = '\uFEFF';

/**
 * Mends what can be mended in the files that were asked for, each file whole or untouched, and tells what was done. The workspace ends with
 * what stands on the disk, or with `dryRun` with what would.
 * @returns could all be written?
 */
export async function fixFiles(input: Input, { date, unsafe, dryRun }: FixChoices, io: Io): Promise<boolean> {
  const { workspace, asked } = input;
  const texts = fixTextsIn[io.language];
  const fixed = fixFindings(workspace, { date, files: new Set(asked.map(({ file }) => file)), unsafe });
  for (const file of fixed.refused) io.note(texts.refused(file));
  if (dryRun) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
    for (const { file, text } of asked) {
      const changed = fixed.texts.get(file);
      if (changed !== undefined)
        io.print(createTwoFilesPatch(file, file, text, changed, '', '', { headerOptions: FILE_HEADERS_ONLY }));
    }
    io.note(texts.would(fixed.done.length, fixed.texts.size));
    return true;
  }
  let failed = false;
  for (const { file, text, realPath } of asked) {
    const changed = fixed.texts.get(file);
    if (changed === undefined) continue;
    const problem = await replace(realPath, text, changed);
    if (problem === undefined) {
      io.note(texts.fixed(file, titlesIn(fixed, file)));
      continue;
    }
    failed = true;
    workspace.set(file, text);
    io.note(texts[problem](file));
  }
  if (fixed.done.length === 0) io.note(texts.nothing);
  return !failed;
}

/** @returns why the file was left as it was; undefined where it was written */
async function replace(path: string, read: string, text: string): Promise<'changed' | 'notWritten' | undefined> {
  try {
    const bytes = await readFile(path);
    const now = decode(path, bytes);
    // Somebody may have saved it since: what they wrote is worth more.
    if ('problem' in now || now.text !== read) return 'changed';
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    await writeNewFile(path, hasMark ? `${MARK}${text}` : text, true);
    return undefined;
  } catch (error) {
    if (error instanceof WriteError || (error instanceof Error && 'code' in error)) return 'notWritten';
    throw error;
  }
}

/** "Skriv »kommunen« (2)" */
function titlesIn({ done }: FixedFindings, file: string): string[] {
  const titles = Map.groupBy(
    done.filter((one) => one.file === file),
    ({ title }) => title,
  );
  return [...titles].map(([title, all]) => (all.length > 1 ? `${title} (${all.length})` : title));
}

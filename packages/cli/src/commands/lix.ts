import { readFile } from 'node:fs/promises';
import { lix as measured } from '@kvast/model/lix';
import { generatedText, wholeText } from '@kvast/text/readability';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { lixTextsIn } from '../lix-texts.ts';
import { standardsIn } from '../output.ts';

interface Row {
  readonly name: string;
  /** LIX of the generated sentences; undefined for a text that Kvast has not made. */
  readonly generated?: number;
  readonly whole: number;
  readonly words: number;
}

/**
 * `kvast lix`: how easy texts are to read. Of a standard, its text for "du": the generated sentences alone, and all of it.
 * Any other text file (.txt, .md) is measured as it is.
 */
export async function lix(paths: readonly string[], io: Io): Promise<ExitCode> {
  const texts = lixTextsIn[io.language];
  const plainFiles = paths.filter((path) => /\.(txt|md)$/i.test(path));
  const others = paths.filter((path) => !plainFiles.includes(path));
  const rows: Row[] = [];
  let unreadable = false;
  if (others.length > 0) {
    const input = await readInput(others, io);
    unreadable = input.problems.length > 0;
    for (const { file } of standardsIn(input, io)) {
      const tree = input.workspace.citizenText(file, { date: io.today, form: 'du' });
      if (!tree) continue;
      const { lix: whole, words } = measured(wholeText(tree));
      rows.push({ name: file, generated: measured(generatedText(tree)).lix, whole, words });
    }
  }
  for (const path of plainFiles) {
    try {
      const { lix: whole, words } = measured(unwrapped(await readFile(path, 'utf8')));
      rows.push({ name: path, whole, words });
    } catch {
      io.note(texts.unreadable(path));
      unreadable = true;
    }
  }
  if (rows.length === 0) return exitCodes.unusable;
  io.print(`${table(rows, texts.columns, texts.number)}\n`);
  return unreadable ? exitCodes.unusable : exitCodes.ok;
}

/** Text taken out of a PDF has a line break, or two, inside its sentences; there the next line goes on in small letters. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<![.!?:])[^\S\n]*\n\s*(?=\p{Ll})/gu, ' ');
}

function table(rows: readonly Row[], columns: readonly string[], number: (value: number) => string): string {
  const cells = rows.map(({ name, generated, whole, words }) => [
    name,
    generated === undefined ? '–' : number(generated),
    number(whole),
    String(words),
  ]);
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(columns), ...cells.map(line)].join('\n');
}

import { readFile } from 'node:fs/promises';
import { decode } from '@kvast/workspace/decode';
import { problemOf } from '@kvast/workspace/file-problem';
import { printModel } from '@kvast/workspace/print-model';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { noteProblems } from '../input.ts';
import type { Io } from '../io.ts';
import { printTextsIn } from '../print-texts.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `kvast print`: the text of a model, which `kvast model` gives as JSON.
 * @param path a file; standard input where it is `-` or left out
 */
export async function print(path: string | undefined, io: Io): Promise<ExitCode> {
  const texts = printTextsIn[io.language];
  const file = path === '-' ? undefined : path;
  if (path === undefined && io.ask) throw new UsageError(io.texts.usage.missingFile);
  const name = file ?? texts.standardInput;
  const json = await readJson(file, name, io);
  if (json === undefined) return exitCodes.unusable;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    io.note(texts.notJson(name));
    return exitCodes.unusable;
  }
  const printed = printModel(value);
  if ('fault' in printed) {
    io.note(texts.notAModel(name, printed.fault));
    return exitCodes.unusable;
  }
  io.print(printed.text);
  for (const part of printed.lost) io.note(texts.lost(name, part));
  return printed.lost.length > 0 ? exitCodes.unusable : exitCodes.ok;
}

/** @returns undefined where it could not be read, which has been told */
async function readJson(file: string | undefined, name: string, io: Io): Promise<string | undefined> {
  try {
    const decoded = decode(name, file === undefined ? await io.read() : await readFile(file));
    if ('text' in decoded) return decoded.text;
    noteProblems([decoded.problem], io);
  } catch (error) {
    noteProblems([problemOf(name, error)], io);
  }
  return undefined;
}

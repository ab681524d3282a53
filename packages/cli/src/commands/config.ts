import { posix } from 'node:path';
import { configurationOf } from '@kvast/workspace/configuration';
import type { FileToWrite } from '@kvast/workspace/write-files';
import type { ExitCode } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn } from '../output.ts';

export interface ConfigOptions {
  /** Names of targets, each once. */
  readonly targets: readonly string[];
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast config`: configuration files for the targets, in the folder structure of the standards. */
export async function config(
  paths: readonly string[],
  { targets, out, date }: ConfigOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await readInput(paths, io);
  const standards = standardsIn(input, io);
  const files: FileToWrite[] = [];
  for (const [at, { file, name }] of standards.entries()) {
    io.progress(io.texts.output.progress(at, standards.length, file));
    const before = files.length;
    for (const target of targets) {
      const made = await configurationOf(input.workspace, file, target, date ?? io.today);
      for (const { path, content } of made?.files ?? []) {
        files.push({ path: posix.join(posix.dirname(name), path), content });
      }
      for (const sentence of made?.leftOut ?? []) io.note(`${file}: ${sentence}`);
    }
    if (files.length === before) io.note(io.texts.output.noServices(file));
  }
  return deliver('config', files, { input, out }, io);
}

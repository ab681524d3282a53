import { posix } from 'node:path';
import type { ExitCode } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn } from '../output.ts';

export interface ConfigOptions {
  readonly target: string;
  readonly out?: string;
}

/** `kvast config`: configuration files for one target, in the folder structure of the standards. */
export async function config(paths: readonly string[], { target, out }: ConfigOptions, io: Io): Promise<ExitCode> {
  const input = await readInput(paths, io);
  const files = standardsIn(input, io).flatMap(({ file, name }) => {
    const made = input.workspace.configuration(file, target, io.today) ?? [];
    if (made.length === 0) io.note(io.texts.output.noServices(file));
    return made.map(({ path, content }) => ({ path: posix.join(posix.dirname(name), path), content }));
  });
  return deliver('config', files, { input, out }, io);
}

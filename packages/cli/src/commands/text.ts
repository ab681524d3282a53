import type { ExitCode } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn, withEnding } from '../output.ts';

export interface TextOptions {
  readonly format: 'html' | 'md';
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
  readonly form?: 'du' | 'borgeren';
}

/** `kvast text`: one citizen text per standard. */
export async function text(
  paths: readonly string[],
  { format, out, form, date }: TextOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await readInput(paths, io);
  const files = standardsIn(input, io).map(({ file, name }) => ({
    path: withEnding(name, format),
    content: input.workspace.page(file, format, { date: date ?? io.today, form }) ?? '',
  }));
  return deliver('text', files, { input, out }, io);
}

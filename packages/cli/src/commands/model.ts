import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notePartlyUnderstood, noteProblems, readInput } from '../input.ts';
import type { Io } from '../io.ts';

/** `kvast model`: the model of one file as JSON. */
export async function model(path: string, io: Io): Promise<ExitCode> {
  const { workspace, asked, problems } = await readInput([path], io);
  noteProblems(problems, io);
  const [file] = asked;
  if (!file) return exitCodes.unusable;
  if (!file.given) {
    noteProblems([{ kind: 'isFolder', file: path, position: { line: 1, column: 1 } }], io);
    return exitCodes.unusable;
  }
  const found = workspace.model(file.file);
  if (!found) {
    io.note(io.texts.output.nothingUnderstood(file.file));
    return exitCodes.unusable;
  }
  notePartlyUnderstood(workspace, file.file, io);
  io.print(`${JSON.stringify(found, undefined, 2)}\n`);
  return exitCodes.ok;
}

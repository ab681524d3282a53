import { readFiles } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import { WriteError, writeNewFile } from '@kvast/workspace/write-files';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { formatTextsIn } from '../format-texts.ts';
import { noteProblems } from '../input.ts';
import type { Io } from '../io.ts';

export interface FormatCommandOptions {
  /** Nothing is written; the files that would change are listed. */
  readonly check?: boolean;
}

/** `kvast format`: puts the white space of files in order, each file whole or untouched. */
export async function formatFiles(
  paths: readonly string[],
  { check }: FormatCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const texts = formatTextsIn[io.language];
  const { files, problems } = await readFiles(paths);
  noteProblems(problems, io);
  const workspace = new Workspace(io.language);
  let failed = problems.length > 0;
  let changed = 0;
  for (const { file, text, realPath } of files) {
    workspace.set(file, text);
    const result = workspace.formatted(file);
    if (!result) continue;
    if ('refused' in result) {
      io.note(`${file}: ${result.refused}`);
      failed = true;
    } else if (result.text !== text) {
      changed++;
      if (check) io.print(`${file}\n`);
      else failed = !(await replaced(file, realPath, result.text, io)) || failed;
    }
  }
  if (check && changed > 0) io.note(texts.wouldChange(changed));
  if (failed) return exitCodes.unusable;
  return check && changed > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

/** @param realPath a link to the file stays a link */
async function replaced(file: string, realPath: string, text: string, io: Io): Promise<boolean> {
  const texts = formatTextsIn[io.language];
  try {
    await writeNewFile(realPath, text, true);
    io.note(texts.formatted(file));
    return true;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    io.note(texts.notWritten(file, error.problem));
    return false;
  }
}

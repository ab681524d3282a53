import type { ReadFile } from '@kvast/workspace/read-files';
import { type FileToWrite, WriteError, writeFiles } from '@kvast/workspace/write-files';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type Input, notePartlyUnderstood, noteProblems } from './input.ts';
import type { Io } from './io.ts';

/**
 * The files asked for that hold a standard. A folder also holds municipality and terms files, which nothing is said about;
 * a file that was named itself and holds no standard is told.
 */
export function standardsIn({ workspace, asked, problems }: Input, io: Io): readonly ReadFile[] {
  noteProblems(problems, io);
  const standards = asked.filter(({ file }) => workspace.standard(file));
  const silent = standards.length > 0 || problems.length > 0;
  for (const { file, given } of asked) {
    const model = workspace.model(file);
    if (model?.kind === 'standard') notePartlyUnderstood(workspace, file, io);
    else if (!model) io.note(io.texts.output.nothingUnderstood(file));
    else if (given || !silent) io.note(io.texts.output.noStandard(file));
  }
  return standards;
}

/** Writes the files to the folder `out`, or the only one to standard output where there is no folder. */
export async function deliver(
  command: string,
  files: readonly FileToWrite[],
  { input, out }: { readonly input: Input; readonly out: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const { workspace, asked, problems } = input;
  const leftOut = asked.some(({ file, given }) => (given ? !workspace.standard(file) : !workspace.model(file)));
  const [only, ...more] = files;
  if (!only) return exitCodes.unusable;
  if (out === undefined && more.length > 0) {
    io.note(io.texts.usage.needsOut(command, files.length));
    return exitCodes.unusable;
  }
  if (out === undefined) {
    const { content } = only;
    io.print(typeof content !== 'string' || content.endsWith('\n') ? content : `${content}\n`);
  } else {
    try {
      for (const path of await writeFiles(out, files)) io.note(io.texts.output.written(path));
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      io.note(io.texts.output.notWritten(error.file, error.problem));
      return exitCodes.unusable;
    }
  }
  return problems.length > 0 || leftOut ? exitCodes.unusable : exitCodes.ok;
}

/** `mappe/navn.kvast` as `mappe/navn.html`. */
export function withEnding(name: string, ending: string): string {
  return `${name.replace(/\.[^./]*$/, '')}.${ending}`;
}

import { readCodeLists } from '@kvast/workspace/code-list-files';
import { type FileProblem, problemFinding } from '@kvast/workspace/file-problem';
import type { ReadFile } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import type { Io } from './io.ts';
import { readPaths } from './read-paths.ts';

/** What a command works on. */
export interface Input {
  /** The files that were asked for, and around them those that they are read together with. */
  readonly workspace: Workspace;
  readonly asked: readonly ReadFile[];
  /** What they are read together with. */
  readonly around: readonly ReadFile[];
  /** What was asked for and could not be read. */
  readonly problems: readonly FileProblem[];
}

/** Reads the files that `paths` stand for, and what they are read together with: see `readPaths`. */
export async function readInput(paths: readonly string[], io: Io): Promise<Input> {
  const { asked, around, problems } = await readPaths(paths, io);
  const workspace = new Workspace(io.language);
  for (const { file, text } of [...asked, ...around]) workspace.set(file, text);
  return { workspace, asked, around, problems: [...problems, ...(await readCodeLists(workspace))] };
}

/** Tells about unreadable input where a command has no report of its own to put it in. */
export function noteProblems(problems: readonly FileProblem[], io: Io): void {
  for (const problem of problems) {
    const { file, range, message } = problemFinding(problem, io.language);
    io.note(`${file}:${range.start.line}:${range.start.column}: ${message}`);
  }
}

/** Warns where a file was only partly understood, because what is made from it is then only a part too. */
export function notePartlyUnderstood(workspace: Workspace, file: string, io: Io): void {
  const count = workspace.document(file)?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
  if (count > 0) io.note(io.texts.output.hasSyntaxFindings(file, count));
}

import { dirname } from 'node:path';
import { readCodeLists } from '@kvast/workspace/code-list-files';
import { type FileProblem, problemFinding } from '@kvast/workspace/file-problem';
import { type ReadFile, readFiles } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import type { Io } from './io.ts';

/** What a command works on. */
export interface Input {
  /** The files that were asked for, and around them those that they are read together with. */
  readonly workspace: Workspace;
  readonly asked: readonly ReadFile[];
  /** What was asked for and could not be read. */
  readonly problems: readonly FileProblem[];
}

/** A search around a single file must not turn into a walk through a whole disk. */
const MOST_CONTEXT_ENTRIES = 20_000;

/**
 * Reads the files that `paths` stand for. A file given by itself is read together with the other files of its folder and that
 * folder's sub-folders, where its municipality and terms are; nothing is reported about those.
 */
export async function readInput(paths: readonly string[], io: Io): Promise<Input> {
  const { files: asked, problems } = await readFiles(paths);
  const workspace = new Workspace(io.language);
  const known = new Set<string>();
  for (const { file, text, realPath } of asked) {
    known.add(realPath);
    workspace.set(file, text);
  }
  const folders = [...new Set(asked.filter(({ given }) => given).map(({ file }) => dirname(file)))];
  for (const folder of folders) {
    const context = await readFiles([folder], MOST_CONTEXT_ENTRIES);
    if (context.stopped) io.note(io.texts.output.contextCutShort(folder));
    for (const { file, text, realPath } of context.files) {
      if (known.has(realPath)) continue;
      known.add(realPath);
      workspace.set(file, text);
    }
  }
  return { workspace, asked, problems: [...problems, ...(await readCodeLists(workspace))] };
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

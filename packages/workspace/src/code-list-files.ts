import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CodeListFile } from './code-lists.ts';
import { decode } from './decode.ts';
import { type FileProblem, problemOf } from './file-problem.ts';
import type { Workspace } from './workspace.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads the files that municipality files name for their code lists, and gives their texts to the workspace. Never throws for what is on the disk.
 * @param pathOf where a file of the workspace lies on the disk; undefined where it lies nowhere
 * @returns what could not be read, each at the line that names it
 */
export async function readCodeLists(
  workspace: Workspace,
  pathOf: (file: string) => string | undefined = (file) => file,
): Promise<FileProblem[]> {
  const read = workspace.codeListFiles().map(async (named): Promise<FileProblem | undefined> => {
    const home = pathOf(named.file);
    const found = home === undefined ? undefined : await textOf(join(dirname(home), named.name));
    workspace.setCodeList(named, found && 'text' in found ? found.text : undefined);
    return found && 'problem' in found ? atItsLine(named, found.problem) : undefined;
  });
  return (await Promise.all(read)).filter((problem) => problem !== undefined);
}

async function textOf(path: string): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      const detail = `${Math.ceil(size / 1024 / 1024)} MB`;
      return { problem: { kind: 'tooLarge', file: path, position: { line: 1, column: 1 }, detail } };
    }
    return decode(path, await readFile(path));
  } catch (error) {
    return { problem: problemOf(path, error) };
  }
}

function atItsLine({ file, name, range }: CodeListFile, { kind, detail }: FileProblem): FileProblem {
  return { kind: 'codeList', file, position: range.start, detail: name, because: { kind, detail } };
}

import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { takeCodeLists } from './code-list-texts.ts';
import { type Decoded, decode } from './decode.ts';
import { type FileProblem, problemOf } from './file-problem.ts';
import type { Workspace } from './workspace.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads the files that municipality files name for their code lists from the disk, and gives their texts to the workspace. Never throws for
 * what is on the disk.
 * @param pathOf where a file of the workspace lies on the disk; undefined where it lies nowhere
 * @returns what could not be read, each at the line that names it
 */
export function readCodeLists(
  workspace: Workspace,
  pathOf: (file: string) => string | undefined = (file) => file,
): Promise<FileProblem[]> {
  return takeCodeLists(workspace, async ({ file, name }) => {
    const home = pathOf(file);
    return home === undefined ? undefined : textOf(join(dirname(home), name));
  });
}

async function textOf(path: string): Promise<Decoded> {
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

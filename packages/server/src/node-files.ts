import { readCodeLists } from '@kvast/workspace/code-list-files';
import type { FileProblem, FileProblemKind } from '@kvast/workspace/file-problem';
import { findFiles } from '@kvast/workspace/find-files';
import { readFiles } from '@kvast/workspace/read-files';
import type { FileAccess, WorkspaceFile } from './files.ts';
import { keyOfPath, pathOf } from './uri.ts';

/** No fault of a file that anybody wrote. */
const NOT_TOLD: readonly FileProblemKind[] = ['missing', 'notAFile', 'isFolder', 'emptyFolder', 'wrongExtension'];

/** Files on the disk of the machine that the server runs on. */
export const nodeFiles: FileAccess = {
  async find(folders, limit) {
    const { files, problems, stopped } = await findFiles(pathsOf(folders), limit);
    return { keys: files.map(({ file }) => keyOfPath(file)), problems: told(problems), stopped };
  },
  async read(keys) {
    const { files, problems } = await readFiles(pathsOf(keys));
    return [...files.map(({ file, text }) => ({ key: keyOfPath(file), text })), ...told(problems)];
  },
  readLists(workspace) {
    return readCodeLists(workspace, pathOf);
  },
};

function pathsOf(uris: readonly string[]): string[] {
  return uris.map(pathOf).filter((path) => path !== undefined);
}

function told(problems: readonly FileProblem[]): WorkspaceFile[] {
  return problems
    .filter(({ kind }) => !NOT_TOLD.includes(kind))
    .map((problem) => {
      const key = keyOfPath(problem.file);
      return { key, problem: { ...problem, file: key } };
    });
}

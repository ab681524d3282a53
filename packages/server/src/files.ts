import { readCodeLists } from '@kvast/workspace/code-list-files';
import type { FileProblem, FileProblemKind } from '@kvast/workspace/file-problem';
import { findFiles } from '@kvast/workspace/find-files';
import { readFiles } from '@kvast/workspace/read-files';
import type { Workspace } from '@kvast/workspace/workspace';
import { keyOfPath, pathOf } from './uri.ts';

/** One file of the workspace as the server knows it: by its key (see `documentKey`), with its text or with why it has none. */
export type WorkspaceFile =
  | { readonly key: string; readonly text: string }
  | { readonly key: string; readonly problem: FileProblem };

export interface FoundFiles {
  /** Keys of all .kvast and .lov files. */
  readonly keys: readonly string[];
  /** Folders and links that could not be looked into. */
  readonly problems: readonly WorkspaceFile[];
  /** There were too many files to look at all of them. */
  readonly stopped: boolean;
}

/** How the server reaches files that no editor has open; in a browser somebody else answers. */
export interface FileAccess {
  /** All .kvast and .lov files below the folders (URIs). @param limit most directory entries to look at */
  find(folders: readonly string[], limit: number): Promise<FoundFiles>;
  /** The files that are still there, in any order. */
  read(keys: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** Gives the workspace the code lists that its municipality files keep in other files. @returns what could not be read */
  readLists(workspace: Workspace): Promise<readonly FileProblem[]>;
}

/** No fault of a file that anybody wrote. */
const NOT_TOLD: readonly FileProblemKind[] = ['missing', 'notAFile', 'isFolder', 'emptyFolder', 'wrongExtension'];

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

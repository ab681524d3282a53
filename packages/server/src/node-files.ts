import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCodeLists } from '@kvast/workspace/code-list-files';
import type { FileProblem, FileProblemKind } from '@kvast/workspace/file-problem';
import { findFiles } from '@kvast/workspace/find-files';
import { readFiles } from '@kvast/workspace/read-files';
import { findDictionary } from '@kvast/workspace/spelling/find-dictionary';
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
  async spelling(given, folders) {
    const { KVAST_ORDBOG, DICPATH } = process.env;
    const where = { folders: pathsOf(folders), dicpath: DICPATH, platform: process.platform };
    const files = findDictionary({ given: given || KVAST_ORDBOG, ...where });
    if (!files) return undefined;
    // The build puts Hunspell beside the bundle, because few need it and it is large.
    const hunspell = await import(pathToFileURL(join(__dirname, 'hunspell.mjs')).href);
    return (hunspell as typeof import('@kvast/workspace/spelling/hunspell')).loadSpelling(files);
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

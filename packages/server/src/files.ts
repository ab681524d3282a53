import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Finding } from '@kvast/model/finding';
import { decode } from '@kvast/workspace/decode';
import { problemFinding, problemOf } from '@kvast/workspace/file-problem';
import { readFiles } from '@kvast/workspace/read-files';

/** One file of the workspace as the server knows it: by its URI, with its text or with why it has none. */
export type WorkspaceFile =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string; readonly problem: Finding };

/** How the server reaches files that no editor has open; in a browser somebody else answers. */
export interface FileAccess {
  /** All .kvast and .lov files below the folders. */
  load(folders: readonly string[], language: 'da' | 'en'): Promise<readonly WorkspaceFile[]>;
  /** One file; undefined where it is gone. */
  read(uri: string, language: 'da' | 'en'): Promise<WorkspaceFile | undefined>;
}

export const nodeFiles: FileAccess = {
  async load(folders, language) {
    const paths = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    if (paths.length === 0) return [];
    const { files, problems } = await readFiles(paths);
    const unreadable = problems.filter(({ kind }) => kind !== 'emptyFolder' && kind !== 'isFolder');
    return [
      ...files.map(({ file, text }) => ({ uri: uriOf(file), text })),
      ...unreadable.map((problem) => {
        const uri = uriOf(problem.file);
        return { uri, problem: problemFinding({ ...problem, file: uri }, language) };
      }),
    ];
  },
  async read(uri, language) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const decoded = decode(uri, await readFile(fileURLToPath(uri)));
      return 'problem' in decoded
        ? { uri, problem: problemFinding(decoded.problem, language) }
        : { uri, text: decoded.text };
    } catch (error) {
      const problem = problemOf(uri, error);
      return problem.kind === 'missing' ? undefined : { uri, problem: problemFinding(problem, language) };
    }
  },
};

/** As editors write it: without the drive letter's colon encoded differently from VS Code. */
function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

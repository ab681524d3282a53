import type { Spelling } from '@kvast/model/spelling';
import type { FileProblem } from '@kvast/workspace/file-problem';
import type { Workspace } from '@kvast/workspace/workspace';

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

/** How the server reaches files that no editor has open: itself, or in a browser through the editor. */
export interface FileAccess {
  /** All .kvast and .lov files below the folders (URIs). @param limit most directory entries to look at */
  find(folders: readonly string[], limit: number): Promise<FoundFiles>;
  /** The files that are still there, in any order. */
  read(keys: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** Gives the workspace the code lists that its municipality files keep in other files. @returns what could not be read */
  readLists(workspace: Workspace): Promise<readonly FileProblem[]>;
  /**
   * What knows how words are spelt; left out where there can be no dictionary.
   * @param given path of a dictionary; the first that is found where it is empty
   * @param folders URIs
   */
  spelling?(given: string, folders: readonly string[]): Promise<Spelling | undefined>;
}

import type { Workspace } from '../workspace.ts';

/** One edition of the standards: `name` is a file's path below the folder that was asked for. */
export interface Edition {
  readonly workspace: Workspace;
  readonly standards: readonly { readonly file: string; readonly name: string }[];
}

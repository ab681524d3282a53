import type { RegistrationView } from './registration.ts';

/** A file that a target wants written; the path is relative, with `/`, and the content is the whole of it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * One kind of output for systems. A target is a folder `targets/<name>/` whose `target.ts` exports one of these as its
 * default; the list of targets is made from the folders. `files` is pure: same view, same files, nothing written.
 */
export interface Target {
  /** The folder's name, which is what a user gives after `--target`. */
  readonly name: string;
  files(view: RegistrationView): GeneratedFile[];
}

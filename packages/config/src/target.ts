import type { RegistrationView } from './registration.ts';

/** A file that a target wants written; the path is relative, with `/`, and the content is the whole of it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * One kind of output for systems. A target is a folder `targets/<name>/` whose `target.ts` exports one of these as its
 * default; the list of targets is made from the folders. `files` is pure: same view, same files, nothing written.
 */
export interface Target {
  /** The folder's name, which is what a user gives after `--target`. */
  readonly name: string;
  /** One Danish line: what is written, and for whom. */
  readonly about: string;
  /** A promise where a library is loaded first, which is done here and not above, so that other commands start as fast as ever. */
  files(view: RegistrationView): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
  /** What the target cannot write of this standard, and why: Danish sentences. */
  leftOut?(view: RegistrationView): readonly string[];
}

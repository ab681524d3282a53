import type { WrittenStandard } from './written-standards.ts';

/** How the files of one target are proven: by what reads, runs, shows or checks them in real life. */
export interface Proof {
  /** Does the target write this file? The path is below the standard's own folder. */
  readonly writes: (path: string) => boolean;
  /** What was proven, in Danish and a few words, for the table's legend. */
  readonly about: string;
  /**
   * Proves all that the target has written of one standard.
   * @returns how many things were proven: forms, tables, events
   * @throws where something does not hold
   */
  readonly prove: (standard: WrittenStandard) => Promise<number>;
  /** Ends what was started: a browser, a database. */
  readonly close?: () => Promise<void>;
}

/** The target's files of a standard that end so, by path. */
export function filesEnding(
  { files }: WrittenStandard,
  ending: string,
): { readonly path: string; readonly text: string }[] {
  return [...files]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, content]) => ({ path, text: content.toString('utf8') }));
}

import type { Finding } from '@kvast/model/finding';
import type { SuppressedFinding } from '@kvast/rules/suppressions';
import type { ProcessingError } from './processing-error.ts';

/** What is found in the files of one municipality, the texts' own faults and those that the rules find. */
export interface CheckedGroup {
  /** In the order of their names. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly faults: readonly ProcessingError[];
}

/** Keeps what was found in a municipality for as long as the same is found there again, beyond the life of a workspace. */
export interface CheckStore {
  /** @param sources every text that the findings rest on, and everything else that decides about them */
  get(sources: readonly string[]): CheckedGroup | undefined;
  set(sources: readonly string[], group: CheckedGroup): void;
}

/** Something made of a group of files, with everything that it was made of. */
interface Made<Value> {
  readonly sources: readonly unknown[];
  readonly value: Value;
}

/**
 * What was last made for each municipality. It holds for as long as all that it was made of is the very same; nothing has to be
 * told when something changes.
 */
export class LastMade<Value> {
  private readonly byKey = new Map<string, Made<Value>>();

  /** @param sources compared by identity, in their order */
  get(key: string, sources: readonly unknown[], make: () => Value): Value {
    const last = this.byKey.get(key);
    if (last && isSame(last.sources, sources)) return last.value;
    const value = make();
    this.byKey.set(key, { sources, value });
    return value;
  }

  /** What was last made of the very same, if it was. */
  known(key: string, sources: readonly unknown[]): Value | undefined {
    const last = this.byKey.get(key);
    return last && isSame(last.sources, sources) ? last.value : undefined;
  }

  /** Forgets what is made for keys that are no longer there. */
  keep(keys: ReadonlySet<string>): void {
    for (const key of this.byKey.keys()) if (!keys.has(key)) this.byKey.delete(key);
  }

  delete(key: string): void {
    this.byKey.delete(key);
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

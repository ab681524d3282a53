/** One of so many machines that share a collection between them; both from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * What one machine checks. Files that are checked together stay together, so that every machine finds in its files what a check of everything
 * would; the same files always give the same parts, of sizes as even as that allows.
 * @param together the files, group by group
 */
export function filesInShard(together: readonly (readonly string[])[], { part, of }: Shard): ReadonlySet<string> {
  const largestFirst = together.toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const parts = Array.from({ length: of }, (): string[] => []);
  for (const files of largestFirst) {
    const smallest = parts.reduce((one, other) => (other.length < one.length ? other : one));
    smallest.push(...files);
  }
  return new Set(parts[part - 1]);
}

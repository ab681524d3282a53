import type { Statement } from './statements.ts';

/** A sentence that the citizen read and no longer does, that is new, or that says something else now. */
export interface WordingChange {
  /** The headings that it stands under. */
  readonly under: readonly string[];
  readonly before?: Statement;
  readonly now?: Statement;
}

/** More of their words in common, and two sentences are one sentence that was changed. */
const ALIKE = 0.5;

/**
 * What two texts say differently, heading by heading, in the order of the new one. A sentence that only moved is not a change.
 * @param renamed headings of the old text that the new one has under another name, such as those of services
 */
export function wordingChanges(
  before: readonly Statement[],
  now: readonly Statement[],
  renamed: ReadonlyMap<string, string>,
): WordingChange[] {
  const headingNow = (under: readonly string[]) => under.map((one) => renamed.get(one) ?? one);
  const key = (under: readonly string[]) => under.join('\n');
  const old = Map.groupBy(before, ({ under }) => key(headingNow(under)));
  const fresh = Map.groupBy(now, ({ under }) => key(under));
  const headings = [...fresh.keys(), ...[...old.keys()].filter((one) => !fresh.has(one))];
  return withoutMoved(headings.flatMap((heading) => changesIn(old.get(heading) ?? [], fresh.get(heading) ?? [])));
}

/** What was said for all services and is now said for one, under the same heading, is still said. */
function withoutMoved(changes: readonly WordingChange[]): WordingChange[] {
  const place = ({ under, words }: Statement) => `${under.at(-1) ?? ''}\n${words}`;
  const only = (one: 'before' | 'now', other: 'before' | 'now') =>
    new Set(changes.flatMap((change) => (change[one] && !change[other] ? [place(change[one])] : [])));
  const [gone, added] = [only('before', 'now'), only('now', 'before')];
  return changes.filter(({ before, now }) => {
    if (before && now) return true;
    const key = place((before ?? now) as Statement);
    return !(gone.has(key) && added.has(key));
  });
}

function changesIn(before: readonly Statement[], now: readonly Statement[]): WordingChange[] {
  const gone = without(before, now);
  const added = without(now, before);
  const changes: WordingChange[] = [];
  const taken = new Set<Statement>();
  for (const one of gone) {
    const [best] = added
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, likeness: likeness(one.words, other.words) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= ALIKE) {
      taken.add(best.other);
      changes.push({ under: best.other.under, before: one, now: best.other });
    } else changes.push({ under: one.under, before: one });
  }
  return [...changes, ...added.filter((one) => !taken.has(one)).map((one) => ({ under: one.under, now: one }))];
}

function without(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const left = new Map<string, number>();
  for (const { words } of others) left.set(words, (left.get(words) ?? 0) + 1);
  return statements.filter(({ words }) => {
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}

/** From 0 to 1: how great a part of their words two sentences share. */
function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map(wordsOf) as [string[], string[]];
  const left = [...second];
  let common = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (first.length + second.length || 1);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

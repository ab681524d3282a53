import type { Range, TextEdit } from 'vscode-languageserver-types';

/** Larger texts than these are not compared line by line. */
const MOST_COMPARISONS = 4_000_000;

/** Of what formatting changes, the parts that touch the lines of the range: each run of lines that differ is one edit. */
export function rangeEdits(before: string, after: string, { start, end }: Range): TextEdit[] {
  return changedRuns(before.split('\n'), after.split('\n'))
    .filter(({ first, last }) => first <= end.line && Math.max(first, last) >= start.line)
    .map(({ first, last, lines }) => ({
      range: { start: { line: first, character: 0 }, end: { line: last + 1, character: 0 } },
      newText: lines.map((line) => `${line}\n`).join(''),
    }));
}

interface Run {
  /** First and last line of the old text; `last` is one less than `first` where lines are only added. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** By the longest common subsequence of the lines, between those at both ends that are the same. */
function changedRuns(old: readonly string[], made: readonly string[]): Run[] {
  let head = 0;
  while (head < old.length && head < made.length && old[head] === made[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, made.length) - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  const a = old.slice(head, old.length - tail);
  const b = made.slice(head, made.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > MOST_COMPARISONS) return [{ first: head, last: head + a.length - 1, lines: b }];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [fromOld, fromMade] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    runs.push({ first: head + fromOld, last: head + i - 1, lines: b.slice(fromMade, j) });
  }
  return runs;
}

import type { TextEdit } from 'vscode-languageserver-types';

/** One edit that makes `after` of `before`, from the first line that differs to the last; none where nothing differs. */
export function formattingEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const old = before.split('\n');
  const made = after.split('\n');
  const shorter = Math.min(old.length, made.length);
  let first = 0;
  while (first < shorter - 1 && old[first] === made[first]) first++;
  let same = 0;
  while (same < shorter - 1 - first && old.at(-1 - same) === made.at(-1 - same)) same++;
  const last = old.length - 1 - same;
  return [
    {
      range: { start: { line: first, character: 0 }, end: { line: last, character: old[last]?.length ?? 0 } },
      newText: made.slice(first, made.length - same).join('\n'),
    },
  ];
}

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
  const oldEnd = old[last] ?? '';
  const newText = made.slice(first, made.length - same).join('\n');
  // To an editor, a carriage return is no part of the line that it ends.
  const keepsReturn = oldEnd.endsWith('\r') && newText.endsWith('\r');
  const end = { line: last, character: oldEnd.length - (keepsReturn ? 1 : 0) };
  return [
    { range: { start: { line: first, character: 0 }, end }, newText: keepsReturn ? newText.slice(0, -1) : newText },
  ];
}

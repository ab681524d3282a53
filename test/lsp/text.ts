import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';

/** Offset in UTF-16 code units of a protocol position. */
function offsetAt(text: string, { line, character }: Position): number {
  const before = text.split('\n', line).reduce((sum, each) => sum + each.length + 1, 0);
  return before + character;
}

export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines[lines.length - 1]?.length ?? 0 };
}

/** Where the first occurrence of `part` stands; `part` must be there. */
export function rangeOf(text: string, part: string): Range {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`The text has no "${part}"`);
  return { start: positionAt(text, offset), end: positionAt(text, offset + part.length) };
}

/** The text after the edits, which all count from the text before. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(text, range.start)) + newText + result.slice(offsetAt(text, range.end)),
      text,
    );
}

export function lineOf(text: string, line: number): string {
  return text.split('\n')[line] ?? '';
}

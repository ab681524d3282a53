import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formattingEdits } from '../../src/features/formatting/edits.ts';

/** As an editor does it. */
function applied(text: string, edits: ReturnType<typeof formattingEdits>): string {
  const lines = text.split('\n');
  const at = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return edits.reduce(
    (now, { range, newText }) => now.slice(0, at(range.start)) + newText + now.slice(at(range.end)),
    text,
  );
}

describe('the edits of the formatter', () => {
  it('make the new text of the old one', () => {
    const lines = fc
      .array(fc.constantFrom('', 'a', ' a', '## b', 'æ', 'a\r', '\r'), { maxLength: 6 })
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(applied(before, formattingEdits(before, after))).toBe(after);
      }),
    );
  });

  it('leave the lines alone that are the same, and are none where all are', () => {
    expect(formattingEdits('a\nb \nc\n', 'a\nb\nc\n')).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, newText: 'b' },
    ]);
    expect(formattingEdits('a\n', 'a\n')).toEqual([]);
  });

  it('leave the ends of lines alone', () => {
    expect(formattingEdits('a \r\nb\r\n', 'a\r\nb\r\n')).toEqual([
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, newText: 'a' },
    ]);
  });
});

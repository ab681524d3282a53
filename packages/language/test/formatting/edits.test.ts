import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formattingEdits } from '../../src/features/formatting/edits.ts';

describe('the edits of the formatter', () => {
  it('make the new text of the old one', () => {
    const lines = fc.array(fc.constantFrom('', 'a', ' a', '## b', 'æ'), { maxLength: 6 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const document = TextDocument.create('file:///a.kvast', 'kvast', 1, before);
        expect(TextDocument.applyEdits(document, formattingEdits(before, after))).toBe(after);
      }),
    );
  });

  it('leave the lines alone that are the same, and are none where all are', () => {
    expect(formattingEdits('a\nb \nc\n', 'a\nb\nc\n')).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, newText: 'b' },
    ]);
    expect(formattingEdits('a\n', 'a\n')).toEqual([]);
  });
});

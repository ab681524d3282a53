import { expect, it } from 'vitest';
import type { Block, TextDocument } from '../src/document-tree.ts';
import { writeMarkdown } from '../src/write-markdown.ts';

const words = (text: string) => [{ kind: 'text' as const, text }];

function written(...lead: Block[]): string {
  const text: TextDocument = {
    language: 'da',
    form: 'du',
    title: 'T',
    label: 'Kvalitetsstandard',
    lead,
    sections: [],
    footer: { id: 'om', heading: 'Om', blocks: [], sections: [], isService: false },
    page: { contents: 'Indhold', skipToText: 'Gå til teksten', page: 'Side', of: 'af' },
  };
  return writeMarkdown(text).replace('# T\n\n', '').replace('\n\n## Om\n', '');
}

it('escapes what Markdown would take for mark-up', () => {
  expect(written({ kind: 'paragraph', runs: words('a*b* [c] <d> `e` \\f g_h _i_') })).toBe(
    'a\\*b\\* \\[c\\] \\<d\\> \\`e\\` \\\\f g_h \\_i\\_',
  );
});

it.each([
  ['1. maj er en dag.', '1\\. maj er en dag.'],
  ['- og så', '\\- og så'],
  ['# 7', '\\# 7'],
  ['2025 var godt', '2025 var godt'],
])('begins no list or heading by accident: %s', (text, expected) => {
  expect(written({ kind: 'paragraph', runs: words(text) })).toBe(expected);
});

it('indents a list inside a list', () => {
  const inner: Block = { kind: 'list', items: [{ runs: words('b') }, { runs: words('c') }] };
  expect(written({ kind: 'list', items: [{ runs: words('a:'), blocks: [inner] }, { runs: words('d') }] })).toBe(
    '- a:\n  - b\n  - c\n- d',
  );
});

it('keeps a pipe inside its cell', () => {
  const rows = [{ cells: [words('a|b'), words('c')] }];
  expect(written({ kind: 'table', caption: 'K', columns: ['A', 'B'], rows })).toContain('| a\\|b | c |');
});

it('writes links, phones and mail addresses', () => {
  expect(
    written({
      kind: 'paragraph',
      runs: [
        { kind: 'link', href: 'https://a.example/(x)', runs: words('a') },
        { kind: 'phone', number: '05 11 22 10' },
        { kind: 'email', address: 'a@b.example' },
      ],
    }),
  ).toBe('[a](https://a.example/%28x%29)05 11 22 10<a@b.example>');
});

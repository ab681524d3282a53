import type { Prose } from '@kvast/model/source';
import { describe, expect, it } from 'vitest';
import { plain } from '../src/phrase.ts';
import { paragraphs, written } from '../src/prose.ts';

const mention = (words: string) => [{ kind: 'text' as const, text: words }];
const note = (mark: string) => [{ kind: 'text' as const, text: `Fra ${mark}.` }];

function line(text: string, at: number): Prose {
  return { text, range: { start: { line: at, column: 1 }, end: { line: at, column: 80 } } };
}

function runs(text: string) {
  const [only] = written(text, mention);
  return only && 'runs' in only ? only.runs : [];
}

describe('mark-up in a line', () => {
  it('is bold, italics, code and links', () => {
    expect(runs('**Husk** at *ringe* og _svare_ på `A1` på [siden](https://a.example)')).toEqual([
      { kind: 'strong', runs: [{ kind: 'text', text: 'Husk' }] },
      { kind: 'text', text: ' at ' },
      { kind: 'emphasis', runs: [{ kind: 'text', text: 'ringe' }] },
      { kind: 'text', text: ' og ' },
      { kind: 'emphasis', runs: [{ kind: 'text', text: 'svare' }] },
      { kind: 'text', text: ' på ' },
      { kind: 'code', text: 'A1' },
      { kind: 'text', text: ' på ' },
      { kind: 'link', href: 'https://a.example', runs: [{ kind: 'text', text: 'siden' }] },
    ]);
  });

  it('is not a star or an underscore that stands alone', () => {
    expect(runs('2 * 3 * 4 og fil_navn_her')).toEqual([{ kind: 'text', text: '2 * 3 * 4 og fil_navn_her' }]);
  });

  it('never links to a script', () => {
    expect(runs('[klik](javascript:alert)')).toEqual([{ kind: 'text', text: '[klik](javascript:alert)' }]);
  });

  it('shows a mention without its brackets', () => {
    expect(plain(written('Om [recovery] og **[peer]**', mention))).toBe('Om recovery og peer');
  });
});

describe('paragraphs', () => {
  const texts = (prose: Prose[]) => paragraphs(prose, mention, note).map(({ runs: words }) => plain(words));

  it('join neighbouring lines', () => {
    expect(texts([line('En linje,', 4), line('der fortsætter.', 5)])).toEqual(['En linje, der fortsætter.']);
  });

  it('are parted by an empty line or a gap', () => {
    expect(texts([line('En.', 4), line('', 5), line('To.', 6), line('Tre.', 9)])).toEqual(['En.', 'To.', 'Tre.']);
    expect(texts([line('En.\n\nTo.', 4)])).toEqual(['En.', 'To.']);
  });

  it('end where words are marked, with a note on where they come from', () => {
    const marked = [{ ...line('En linje', 4), mark: 'law' as const }, line('En til.', 5)];
    expect(texts(marked)).toEqual(['En linje. Fra law.', 'En til.']);
  });

  it('know where they come from', () => {
    const [only] = paragraphs([line('En,', 4), line('to.', 5)], mention, note);
    expect([only?.source?.start.line, only?.source?.end.line]).toEqual([4, 5]);
  });
});

import { describe, expect, it } from 'vitest';
import { citizenText, type TextOptions } from '../src/citizen-text.ts';
import { writeHtml } from '../src/write-html.ts';
import { constructs, examples } from './examples.ts';

/** The words of a page in the page's own language: what stands outside everything that is marked as Danish. */
function wordsInEnglish(html: string): string[] {
  const body = html.slice(html.indexOf('<body>'));
  const open: { readonly name: string; readonly danish: boolean }[] = [];
  const found: string[] = [];
  for (const [token, close, name = '', attributes = ''] of body.matchAll(/<(\/?)(\w+)((?:"[^"]*"|[^>"])*)>|[^<]+/g)) {
    const inside = open.at(-1)?.danish ?? false;
    if (name === '') {
      if (!inside)
        found.push(
          ...(token
            .replaceAll(/&#?\w+;/g, ' ')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? []),
        );
    } else if (close) open.pop();
    else if (!/^(br|meta)$/.test(name)) open.push({ name, danish: inside || attributes.includes('lang="da"') });
  }
  return found;
}

/** Words that nearly every Danish sentence has one of, and no English one. */
const DANISH =
  /^(og|ikke|der|som|af|til|med|på|hvis|når|eller|den|det|du|dig|din|dit|hjælp|hjælpen|kommunen|efter|ved|kan|skal|om ugen|hverdage|uger|måneder|ingen|borgeren|kr|stk|nr)$|[æøå]/;

/** Names and terms of law that have no English; the municipality's own name and the register of what it sends. */
const NAMES = new Set(['lindøse', 'byrådet']);

const variants: readonly TextOptions[] = [
  { language: 'en', form: 'du' },
  { language: 'en', form: 'borgeren' },
  { language: 'en', easy: true },
];

describe.each([...examples(), ...constructs()])('$name in English', ({ standard, context }) => {
  it.each(variants)('has no Danish that is not marked as Danish (%o)', (options) => {
    const words = wordsInEnglish(writeHtml(citizenText(standard, context, options)));
    expect([...new Set(words)].filter((word) => DANISH.test(word) && !NAMES.has(word))).toEqual([]);
  });
});

it('sees a Danish word that is not marked', () => {
  expect(wordsInEnglish('<body><p>at most 4 <i>uger</i> <span lang="da">om <b>ugen</b></span> more</p>')).toEqual([
    'at',
    'most',
    'uger',
    'more',
  ]);
});

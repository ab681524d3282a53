import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeHtml } from '../src/write-html.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { EMPTY_BLOCK, located, prose, standard } from './build.ts';
import { constructs } from './examples.ts';
import { plain } from './facts.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { all, type Element, parsePage } from './page.ts';
import { SERVICE_STANDARD } from './service-standard.ts';
import { SHARED_STANDARD } from './shared-standard.ts';

const context = { municipality: MUNICIPALITY, terms: TERMS, law: LAW };

const pages = [
  ...[SHARED_STANDARD, SERVICE_STANDARD].map((model) => citizenText(model, context)),
  ...constructs().map((example) => citizenText(example.standard, example.context)),
];

describe.each(pages)('the page of $title', (text) => {
  const html = writeHtml(text);
  const page = parsePage(html);

  it('is one file in Danish without script', () => {
    expect(all(page, 'html').map(({ attributes }) => attributes.lang)).toEqual(['da']);
    expect(all(page, 'script', 'link', 'img', 'iframe')).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|@import|url\(/);
  });

  it('has one of each landmark, and a way past the contents', () => {
    for (const name of ['header', 'nav', 'main', 'footer', 'h1']) expect(all(page, name), name).toHaveLength(1);
    const [skip] = all(page, 'a');
    expect(skip?.attributes.href).toBe(`#${all(page, 'main')[0]?.attributes.id}`);
  });

  it('has headings in order, never skipping a level', () => {
    const levels = all(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries())
      expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1);
  });

  it('has unique ids, and links that lead somewhere', () => {
    const ids = everything(page).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of all(page, 'a')) {
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
    }
    expect(all(page, 'nav').flatMap((nav) => all(nav, 'a'))).toHaveLength(text.sections.length);
  });

  it('points back to the lines of the file', () => {
    const lines = everything(page).flatMap(({ attributes }) =>
      attributes['data-line'] ? [Number(attributes['data-line'])] : [],
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every((line) => Number.isInteger(line) && line > 0)).toBe(true);
  });

  it('says the same as the Markdown', () => {
    const words = (written: string) => new Set(written.toLowerCase().match(/[\p{L}\d]+/gu));
    const shown = words(
      [all(page, 'header'), all(page, 'main'), all(page, 'footer')]
        .flat()
        .map((part) => part.text)
        .join(' '),
    );
    expect(
      [...words(plain(writeMarkdown(text).replaceAll(/^\d+\. /gm, '')))].filter((word) => !shown.has(word)),
    ).toEqual([]);
  });
});

const page = parsePage(writeHtml(citizenText(SHARED_STANDARD, context)));

it('lets a phone call and a mail program write', () => {
  const hrefs = all(page, 'a').map(({ attributes }) => attributes.href);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      'tel:+4505112210',
      'tel:+4505112264',
      'tel:+4505112243',
      'mailto:ung@lindoese.example',
      'https://ung.lindoese.example',
    ]),
  );
});

it('gives tables headings with a scope', () => {
  expect(all(page, 'th').map(({ attributes }) => attributes.scope)).toEqual(['col', 'col', 'col', 'col', 'row', 'row']);
  expect(all(page, 'caption')).toHaveLength(1);
});

it('dates are machine-readable', () => {
  expect(all(page, 'time').map(({ attributes }) => attributes.datetime)).toEqual([
    '2025-01-01',
    '2026-12-31',
    '2024-11-12',
    '2025-02',
  ]);
});

it('shows what looks like HTML as the words it is', () => {
  const evil = standard('<script>alert(1)</script>', {
    shared: {
      ...EMPTY_BLOCK,
      purpose: {
        ...located(),
        prose: [prose('<img src=x onerror="alert(1)"> & [a"b](https://x.example/?a="><b>)')],
        effects: [],
        items: [],
      },
    },
  });
  const shown = parsePage(writeHtml(citizenText(evil, context)));
  expect(all(shown, 'script', 'img', 'b')).toEqual([]);
  expect(all(shown, 'h1')[0]?.text).toBe('<script>alert(1)</script>');
});

function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

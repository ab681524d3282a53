import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { factsOf } from '../src/parser/facts.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'sprog');
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const all = [...pages.values()].join('\n');
/** Fenced as `kvast` alone or with a file name; `kvast linje` is one line of a file, and `kvast forkert` is meant to be wrong. */
const examples = [...pages].flatMap(([name, page]) =>
  [...page.matchAll(/^```kvast(?: \S+\.kvast| forkert)?\n([\s\S]*?)^```$/gm)].map(
    (match, index) => [`${name} ${index + 1}`, match[1] ?? ''] as const,
  ),
);

/** Headings that anchors on a page point at. */
function anchorsOf(page: string): string[] {
  return [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the language reference', () => {
  it('has the pages that the front page links to, and no others', () => {
    const linked = [...(pages.get('README.md') ?? '').matchAll(/\]\(([a-z-]+\.md)/g)].map((match) => match[1]);
    expect([...new Set([...linked, 'README.md'])].sort()).toEqual([...pages.keys()].sort());
    expect(examples.length).toBeGreaterThan(35);
  });

  it.each(examples)('%s is read without a finding', (_name, text) => {
    expect(parseDocument(text, { file: 'eksempel.kvast' }).findings).toEqual([]);
  });

  it.each([...pages.keys()])('%s links only to what is there', (name) => {
    for (const [, file, anchor] of (pages.get(name) ?? '').matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)) {
      expect(existsSync(join(folder, file || name)), `${name}: ${file}`).toBe(true);
      if (anchor) expect(anchorsOf(pages.get(file || name) ?? ''), `${name}: ${file}#${anchor}`).toContain(anchor);
    }
  });

  it('has every key of the grammars on the page "Alle nøgler"', () => {
    const headings = [...(pages.get('alle-noegler.md') ?? '').matchAll(/^### `(.+)`$/gm)].map((match) => match[1]);
    const shown = new Set([...headings, ...[...all.matchAll(/`(klage:)/g)].map((match) => match[1])]);
    for (const language of ['kvast', 'lov'] as const) {
      const keys = [...factsOf(language).keys.keys(), ...factsOf(language).listOpeners];
      expect(keys.filter((key) => !shown.has(key))).toEqual([]);
    }
    expect(headings).toContain('felt');
  });

  it('uses every heading in an example', () => {
    const { headings, namedHeadings } = factsOf('kvast');
    const used = new Set(
      examples.flatMap(([, text]) => [...text.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]?.toLowerCase())),
    );
    const wanted = [...headings.keys()].filter((heading) => !used.has(heading));
    expect(wanted).toEqual([]);
    for (const name of namedHeadings) {
      expect(
        [...used].some((heading) => heading?.startsWith(`${name.toLowerCase()} "`)),
        name,
      ).toBe(true);
    }
  });

  it('uses most keys in an example', () => {
    // Of all standards that a municipality must have, no example has them beside it.
    const told = ['standarder:', 'klage:', 'i kraft:', 'link:'];
    const keys = [...factsOf('kvast').keys.keys()].filter((key) => !told.includes(key));
    const written = examples.map(([, text]) => text).join('\n');
    const unused = keys.filter((key) => !new RegExp(`^\\s*${key}`, 'm').test(written));
    expect(unused).toEqual([]);
  });

  /** Code on the page about who can get the help, under one heading. */
  const shortExamples = (heading: string) => {
    const [, section = ''] = (pages.get('hvem-kan-faa-hjaelp.md') ?? '').split(`## ${heading}\n`);
    const codes = [...(section.split(/^## /m)[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    // One word alone is a part of a condition; what begins with dots continues the one before.
    return codes.filter((code) => /[ [\d]/.test(code) && !code.startsWith('…'));
  };

  it.each(shortExamples('Betingelser, du kan skrive'))('the condition "%s" can be written', (code) => {
    const text = `# Kvalitetsstandard "A"\n## Betingelser\n- ${code}\n`;
    expect(parseDocument(text, { file: 'eksempel.kvast' }).findings).toEqual([]);
  });

  it.each(shortExamples('Aldre, du kan skrive'))('the age "%s" can be written', (code) => {
    const text = `# Kvalitetsstandard "A"\n## Målgruppe\nalder: ${code}\n`;
    expect(parseDocument(text, { file: 'eksempel.kvast' }).findings).toEqual([]);
  });
});

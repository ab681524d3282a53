import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeDocx } from '../src/docx/write-docx.ts';
import { examples } from './examples.ts';
import { all, parsePage } from './page.ts';

const long = examples().find(({ name }) => name === 'lindoese-rettet/socialpaedagogisk-stoette.kvast');
if (!long) throw new Error('The standard is there');
const tree = citizenText(long.standard, long.context);
const docx = await writeDocx(tree);
const parts = Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const { value: html } = await mammoth.convertToHtml(
  { buffer: Buffer.from(docx) },
  { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
);
const page = parsePage(html);

describe('the Word document, read back', () => {
  it('has real headings, in the order of the text', () => {
    const [title, ...headings] = all(page, 'h1', 'h2', 'h3', 'h4').map(({ name, text }) => `${name} ${text.trim()}`);
    expect(title).toBe('h1 Socialpædagogisk støtte');
    const sections = [...tree.sections, tree.footer];
    expect(headings.filter((heading) => heading.startsWith('h1'))).toEqual(sections.map((one) => `h1 ${one.heading}`));
    expect(headings).toContain('h2 Hvad består hjælpen af?');
    expect(headings).toContain('h3 Egenomsorg');
  });

  it('has tables whose header row is marked, so that Word repeats it', () => {
    const heads = all(page, 'thead').map((head) => all(head, 'th').map(({ text }) => text.trim()));
    expect(heads).toContainEqual(['Krav', 'Hvad det betyder']);
    expect(heads).toContainEqual(['Oplysning', 'Registreres', 'Bruges til', 'Regel']);
    expect(parts['word/document.xml']?.match(/<w:tblHeader\/>/g)).toHaveLength(heads.length);
  });

  it('has room in every column for its longest word, within the margins of the page', () => {
    const grids = [...(parts['word/document.xml'] ?? '').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(
      ([, grid = '']) => [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    const tables = all(page, 'table').map((table) => all(table, 'tr').map((row) => all(row, 'th', 'td')));
    expect(tables.length).toBeGreaterThan(3);
    expect(grids.map((grid) => grid.length)).toEqual(tables.map(([head]) => head?.length));
    for (const [at, rows] of tables.entries()) {
      const widths = grids[at] ?? [];
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11906 - 2 * 1300);
      for (const [column, width] of widths.entries()) {
        const words = rows.flatMap((row) => row[column]?.text.trim().split(/\s+/) ?? []);
        // Ten points high, a bold letter is on average at most 6.5 points wide.
        expect(width).toBeGreaterThan(Math.max(...words.map(({ length }) => length)) * 130);
      }
    }
  });

  it('has lists that Word knows as lists', () => {
    expect(all(page, 'ul').length).toBeGreaterThan(5);
    expect(all(page, 'ol').length).toBeGreaterThan(2);
    expect(parts['word/document.xml']).not.toContain('>• ');
  });

  it('says that it is Danish, and what it is', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Socialpædagogisk støtte</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Lindøse Kommune</dc:creator>');
    // "opdateret: oktober 2025"
    expect(parts['docProps/core.xml']).toContain('2025-10-01T00:00:00Z');
  });

  it('links provisions and phone numbers', () => {
    const links = all(page, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('https://danskelove.dk/serviceloven/82a');
    expect(links).toContain('tel:+4505112280');
  });
});

it('numbers each list of steps from 1', () => {
  const lists = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  // The bullets, and the courses of three services.
  expect(new Set(lists).size).toBe(4);
});

it('the same text gives the same bytes', async () => {
  expect(Buffer.from(await writeDocx(tree)).equals(Buffer.from(docx))).toBe(true);
});

it('has the logo where there is one that Word can show, and goes without one that it cannot', async () => {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0),
  );
  const files = (written: Uint8Array) => Object.keys(unzipSync(written)).filter((path) => path.includes('media/'));
  expect(files(await writeDocx(tree, { logo: { type: 'png', bytes: png } }))).toHaveLength(1);
  expect(files(await writeDocx(tree, { logo: { type: 'svg', bytes: new TextEncoder().encode('<svg/>') } }))).toEqual(
    [],
  );
});

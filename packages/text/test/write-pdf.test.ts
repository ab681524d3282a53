import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import type { TextDocument } from '../src/document-tree.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';
import { examples } from './examples.ts';
import { askPoppler, FONTS, HAS_POPPLER, pdfText } from './pdf-tools.ts';

const long = examples().find(({ name }) => name === 'lindoese-rettet/socialpaedagogisk-stoette.kvast');
if (!long) throw new Error('The standard is there');
const tree = citizenText(long.standard, long.context);
const pdf = await writePdf(tree, { fonts: FONTS });

if (!HAS_POPPLER) console.warn('\nADVARSEL: PDF er IKKE prøvet, for poppler-utils er ikke installeret.\n');

it('there are tools to read a PDF with, at least where it counts', () => {
  expect(HAS_POPPLER || !process.env.CI).toBe(true);
});

it('the same text gives the same bytes', async () => {
  expect(Buffer.from(await writePdf(tree, { fonts: FONTS })).equals(Buffer.from(pdf))).toBe(true);
});

describe.runIf(HAS_POPPLER)('the PDF, read by another program', () => {
  it('is tagged and says what it is, in which language', () => {
    const info = askPoppler('pdfinfo', pdf);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Socialpædagogisk støtte$/m);
    expect(info).toMatch(/^Author: +Lindøse Kommune$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toContain('/Lang (da-DK)');
    expect(bytes).toContain('/DisplayDocTitle true');
    expect(bytes).toContain('/Marked true');
  });

  it('has its headings, lists, tables and links in the structure', () => {
    const structure = askPoppler('pdfinfo', pdf, '-struct-text');
    expect(structure).toMatch(/^ {2}H1 \(block\)\n {4}"Socialpædagogisk støtte"/m);
    expect(structure).toMatch(/^ {2}H2 \(block\)\n {4}"Hvad koster det\?"/m);
    expect(structure).toMatch(/LI \(block\)\n +Lbl \(block\)\n +"•"\n +LBody \(block\)/);
    expect(structure).toMatch(/TH:\n +\/Scope \/Column\n +"Krav"/);
    expect(structure).toMatch(/Link \(inline\)\n +"serviceloven § 82 a"\n +Object/);
  });

  it('breaks no word of a table’s head, and keeps its caption with it', () => {
    const pages = askPoppler('pdftotext', pdf, '-raw').split('\f');
    const captions = pages.filter((page) => page.includes('Oplysninger, som kommunen registrerer'));
    expect(captions.length).toBeGreaterThan(0);
    for (const page of captions)
      expect(page).toMatch(/Oplysninger, som kommunen registrerer\nOplysning Registreres Bruges til Regel\n/);
  });

  it('has an outline of its sections', () => {
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toContain('/Type /Catalog');
    expect(bytes.match(/\/Title \(/g)?.length ?? 0).toBeGreaterThan(1);
  });

  it('carries its fonts, of which only the letters that it uses', () => {
    const [, , ...fonts] = askPoppler('pdffonts', pdf).trim().split('\n');
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3\S* +.* yes yes yes +\d+ +\d+$/);
  });

  it('shows letters of other languages, and the nearest letter where it has none', async () => {
    const words = (text: string): TextDocument => ({
      ...tree,
      lead: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }],
      sections: [],
    });
    const text = pdfText(await writePdf(words('Łódź, Şerife og Ǻse → 汉'), { fonts: FONTS }));
    expect(text).toContain('Łódź, Şerife og');
    expect(text).toContain('-> ?');
  });

  it('survives words and cells that no page has room for', async () => {
    const huge = 'ord '.repeat(900);
    const runs = [{ kind: 'text' as const, text: huge }];
    const wide = [{ kind: 'text' as const, text: 'x'.repeat(400) }];
    const table = { kind: 'table' as const, columns: ['A', 'B'], rows: [{ cells: [wide, runs] }] };
    const text = pdfText(
      await writePdf({ ...tree, lead: [{ kind: 'paragraph', runs: wide }, table], sections: [] }, { fonts: FONTS }),
    );
    expect(text.match(/\bord\b/g)).toHaveLength(900);
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(800);
  });
});

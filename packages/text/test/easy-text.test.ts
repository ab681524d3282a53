import { lix } from '@kvast/model/lix';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';
import { generatedText } from '../src/readability.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { examples } from './examples.ts';
import { foreign } from './faithful.ts';
import { askPoppler, FONTS, HAS_POPPLER } from './pdf-tools.ts';

describe.each(examples())('the short text of $name', ({ standard, context }) => {
  const text = citizenText(standard, context, { form: 'du', easy: true });

  it('is easy: its own sentences have LIX 30 at most', () => {
    expect(lix(generatedText(text)).lix).toBeLessThanOrEqual(30);
  });

  it.runIf(HAS_POPPLER).each([{ form: 'du' }, { form: 'borgeren' }, { form: 'du', language: 'en' }] as const)(
    'is one page of A4 (%o)',
    async (options) => {
      const pdf = await writePdf(citizenText(standard, context, { ...options, easy: true }), { fonts: FONTS });
      expect(askPoppler('pdfinfo', pdf)).toMatch(/^Pages: +1$/m);
    },
  );

  it('says no number that the standard does not have', () => {
    expect(foreign(writeMarkdown(text), standard, { ...context, provisions: [] })).toEqual([]);
  });

  it('answers the questions that people have', () => {
    const headings = text.sections.map(({ heading }) => heading);
    // A standard of common rules has no help of its own.
    const help = standard.services.length > 0 ? ['Hvad kan du få?'] : [];
    expect(headings).toEqual(expect.arrayContaining([...help, 'Kan du få hjælpen?', 'Hvem kan du kontakte?']));
  });
});

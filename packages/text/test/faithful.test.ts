import { lix } from '@kvast/model/lix';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import type { TextForm } from '../src/document-tree.ts';
import { generatedText } from '../src/readability.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { prose } from './build.ts';
import { foreign, lost } from './faithful.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { SERVICE_STANDARD } from './service-standard.ts';
import { SHARED_STANDARD } from './shared-standard.ts';

const context = { municipality: MUNICIPALITY, terms: TERMS, law: LAW };
const forms: readonly TextForm[] = ['du', 'borgeren'];

for (const standard of [SHARED_STANDARD, SERVICE_STANDARD]) {
  describe.each(forms)(`${standard.title}, %s`, (form) => {
    const text = citizenText(standard, context, { form });
    const markdown = writeMarkdown(text);

    it('says every fact of the standard', () => {
      expect(lost(standard, TERMS, markdown)).toEqual([]);
    });

    it('has no number, phone or date that the standard does not have', () => {
      expect(
        foreign(markdown, standard, { municipality: MUNICIPALITY, terms: TERMS, provisions: ['serviceloven § 85'] }),
      ).toEqual([]);
    });

    it('speaks in one voice', () => {
      const generated = generatedText(text);
      const wrong = form === 'du' ? /\bborgeren/i : /\b(du|dig|din|dit|dine)\b/i;
      expect(generated.split('\n').filter((line) => wrong.test(line))).toEqual([]);
    });
  });

  it(`${standard.title} is easy to read in the du-form`, () => {
    expect(lix(generatedText(citizenText(standard, context))).lix).toBeLessThanOrEqual(40);
  });
}

it('sees a fact that is lost', () => {
  const markdown = writeMarkdown(citizenText(SHARED_STANDARD, context));
  const more = { ...SHARED_STANDARD, caseNumber: prose('99-1999-1') };
  expect(lost(more, TERMS, markdown)).toEqual(['.caseNumber.text: 99-1999-1']);
  expect(lost(SHARED_STANDARD, TERMS, markdown.replaceAll('20 uger', '21 uger'))).toHaveLength(1);
});

it('sees a number that is foreign', () => {
  const markdown = writeMarkdown(citizenText(SERVICE_STANDARD, context));
  const drawnOn = { municipality: MUNICIPALITY, terms: TERMS, provisions: ['serviceloven § 85'] };
  expect(foreign(`${markdown}\nRing 70 12 34 56.`, SERVICE_STANDARD, drawnOn)).toEqual(['70', '12', '34', '56']);
});

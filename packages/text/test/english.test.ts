import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeDocx } from '../src/docx/write-docx.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';
import { writeHtml } from '../src/write-html.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { age, group, located, personal, prose, receives, standard, term, unless } from './build.ts';
import { constructs, examples } from './examples.ts';
import { LAW, TERMS } from './models.ts';
import { all, parsePage } from './page.ts';
import { FONTS } from './pdf-tools.ts';

const context = { terms: TERMS, law: LAW };

function who(condition: Parameters<typeof group>[1], form: 'du' | 'borgeren' = 'du'): string {
  const targetGroup = {
    ...located(),
    prose: [],
    age: { ...located(), age: { from: 18, wording: 'from' as const } },
    condition,
  };
  const model = standard('Hjælp');
  return writeMarkdown(
    citizenText({ ...model, shared: { ...model.shared, targetGroup } }, context, { form, language: 'en' }),
  );
}

describe('a condition in English', () => {
  it.each([
    [term('misbrug'), 'You can get the help if you are at least 18 years old and you have an addiction.'],
    [{ kind: 'not' as const, of: term('misbrug'), ...located() }, 'and you do not have an addiction.'],
    [receives(['85']), 'and you get help under serviceloven § 85.'],
    [unless(term('misbrug'), personal('livesAlone')), 'But not if you live alone.'],
    [
      group('all', age({ to: 66, wording: 'under' }), personal('wantsHelp')),
      'you are under 67 years old and want the help.',
    ],
    [
      group('any', term('misbrug'), personal('livesAlone')),
      'and at least one of these points fits you:\n\n- You have an addiction.\n- You live alone.',
    ],
  ])('%#', (condition, expected) => {
    expect(who(condition)).toContain(expected);
  });

  it('has verbs in the third person where it speaks about the citizen', () => {
    expect(who({ kind: 'not', of: term('misbrug'), ...located() }, 'borgeren')).toContain(
      'The citizen can get the help if the citizen is at least 18 years old and the citizen does not have an addiction.',
    );
  });

  it('says a term without English words in Danish, and says so', () => {
    const html = writeHtml(
      citizenText(
        {
          ...standard('Hjælp'),
          shared: { ...standard('Hjælp').shared, conditions: { ...located(), prose: [], condition: term('udsathed') } },
        },
        context,
        { language: 'en' },
      ),
    );
    expect(html).toContain('you fit the words “<span lang="da">lever i udsathed</span>”');
  });
});

describe.each([...examples(), ...constructs()])('$name in English', ({ standard: model, context: own }) => {
  const danish = citizenText(model, own);
  const english = citizenText(model, own, { language: 'en' });

  it('has the numbers of the Danish text, and no others', () => {
    // "4.350,50" is "4,350.50"; one and once are words in one language and figures in the other.
    const numbers = (text: string, thousands: RegExp) =>
      new Set(
        text
          .replaceAll(thousands, '')
          .match(/\d+/g)
          ?.filter((number) => number !== '1'),
      );
    const expected = numbers(writeMarkdown(danish), /(?<=\d)\.(?=\d{3}(?!\d))/g);
    const found = numbers(writeMarkdown(english), /(?<=\d),(?=\d{3}(?!\d))/g);
    expect([...found].filter((number) => !expected.has(number))).toEqual([]);
    expect([...expected].filter((number) => !found.has(number))).toEqual([]);
  });

  it('has the same sections in the same order', () => {
    // Where Danish says a rule in one sentence, English may need a list, so blocks are not counted.
    const shape = (text: typeof danish) =>
      text.sections.map(({ source, sections }) => [source?.start.line, sections.length]);
    expect(shape(english)).toEqual(shape(danish));
  });
});

it('says in every format which words are Danish', async () => {
  const [example] = examples();
  if (!example) throw new Error('There are examples');
  const english = citizenText(example.standard, example.context, { language: 'en' });
  const page = parsePage(writeHtml(english));
  expect(all(page, 'html')[0]?.attributes.lang).toBe('en');
  expect(all(page, 'h1')[0]?.attributes.lang).toBe('da');
  expect(all(page, 'span').filter(({ attributes }) => attributes.lang === 'da').length).toBeGreaterThan(10);
  const xml = strFromU8(unzipSync(await writeDocx(english))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:lang w:val="da-DK"/>');
  const pdf = Buffer.from(await writePdf(english, { fonts: FONTS })).toString('latin1');
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf).toContain('/Lang (da-DK)');
});

it('leaves the Danish text without marks of language', () => {
  const text = citizenText({ ...standard('Hjælp'), committee: prose('Udvalget') }, context);
  expect(writeHtml(text).match(/lang="/g)).toHaveLength(1);
});

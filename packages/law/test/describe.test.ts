import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../src/built-in.ts';
import { Catalogue } from '../src/catalogue.ts';
import { describeProvision } from '../src/describe.ts';
import { clause, day, law, months, provision, range, reference } from './build-law.ts';

const term = (name: string, risk = false) => ({
  kind: 'term' as const,
  term: name,
  risk,
  range,
});

const provisions = [
  provision('serviceloven', '82 b', {
    title: 'Individuel, tidsbegrænset hjælp',
    in: { from: day('2018-01-01') },
    link: { text: 'https://danskelove.dk/serviceloven/82b', range },
    notes: [{ text: 'Et kort forløb.', range }],
    clauses: [
      clause(months(6)),
      clause({ kind: 'duty', modality: 'may' }),
      clause(
        {
          kind: 'mustNot',
          what: 'replaces',
          provisions: [reference('serviceloven', '85'), reference('serviceloven', '104')],
        },
        { strength: 'preparatoryWork', citation: 'L 150 2016-17' },
      ),
      clause(
        { kind: 'age', age: { from: 18, wording: 'from' } },
        { citation: '§ 2', period: { from: day('2024-01-01') } },
      ),
      clause({ kind: 'registers', fields: ['startDate', 'endDate'] }, { confidence: 'interpretation' }),
      clause({
        kind: 'targetGroup',
        condition: {
          kind: 'all',
          range,
          of: [
            {
              kind: 'any',
              range,
              of: [
                {
                  ...term('nedsat fysisk funktionsevne'),
                  severity: 'substantial',
                  lasting: 'lasting',
                },
                term('misbrug', true),
              ],
            },
            term('behov for ledsagelse'),
          ],
        },
      }),
    ],
  }),
  provision('serviceloven', '76', {
    in: { to: day('2023-12-31') },
    successors: ['113', '114', '115'].map((section) => reference('barnets lov', section)),
    clauses: [clause({ kind: 'appeal', to: 'ankestyrelsen' })],
  }),
];
const version = { text: 'LBK nr. 1129 af 22. september 2025', range };
const catalogue = new Catalogue([law('serviceloven', provisions, { source: version })]);
const now = catalogue.at('2025-05-01');

describe('in Danish', () => {
  const text = describeProvision(now, 'serviceloven § 82 b', 'da');

  it('begins with the title, the dates and what it gives', () => {
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '### serviceloven § 82 b · Individuel, tidsbegrænset hjælp',
      'Gælder fra 1. januar 2018.',
      'Et kort forløb.',
    ]);
  });

  it('says each clause with strength and place', () => {
    expect(text).toContain('- **Varighed:** højst 6 måneder · lov, stk. 1\n');
    expect(text).toContain('- **Pligt:** kommunen kan tilbyde hjælpen · lov, stk. 1\n');
    expect(text).toContain('- **Må ikke:** stå i stedet for serviceloven §§ 85 og 104 · forarbejder, L 150 2016-17\n');
  });

  it('says when a clause began and where we are not sure', () => {
    expect(text).toContain('- **Alder:** fyldt 18 år (fra 1. januar 2024) · lov, serviceloven § 2\n');
    expect(text).toContain('- **Registreres:** startdato og slutdato · lov, stk. 1 · *fortolkning*\n');
  });

  it('keeps the bounds of nested conditions', () => {
    expect(text).toContain(
      '(betydelig og varig nedsat fysisk funktionsevne eller risiko for misbrug) og behov for ledsagelse',
    );
  });

  it('ends with the version that was read and the link', () => {
    expect(
      text.endsWith(`Lovversion: ${version.text} · [Læs bestemmelsen](https://danskelove.dk/serviceloven/82b)`),
    ).toBe(true);
  });

  it('leaves out what does not hold on the day', () => {
    expect(describeProvision(catalogue.at('2020-01-01'), 'serviceloven § 82 b')).not.toContain('Alder');
    const early = describeProvision(catalogue.at('2017-12-31'), 'serviceloven § 82 b');
    expect(early).toContain('**Gælder ikke endnu.** Træder i kraft 1. januar 2018.');
    expect(early).not.toContain('6 måneder');
  });

  it('says that a provision is repealed and what took its place', () => {
    const repealed = describeProvision(now, 'serviceloven § 76');
    expect(repealed).toContain('**Ophævet.** Gjaldt til 31. december 2023. Afløst af barnets lov §§ 113, 114 og 115.');
    expect(repealed).not.toContain('Ankestyrelsen');
  });

  it('says so where the catalogue has no such provision', () => {
    expect(describeProvision(now, 'serviceloven § 999')).toBe('Lovkataloget har ikke serviceloven § 999.');
  });
});

describe('in English', () => {
  const text = describeProvision(now, 'serviceloven § 82 b', 'en');

  it('says the same', () => {
    expect(text).toContain('In force from 1 January 2018.');
    expect(text).toContain('- **Duration:** at most 6 months · statute, stk. 1');
    expect(text).toContain('- **Age:** 18 or older (from 1 January 2024) · statute, serviceloven § 2');
    expect(text).toContain('substantial and lasting nedsat fysisk funktionsevne or risk of misbrug');
    expect(text).toContain('**Must not:** stand in for serviceloven §§ 85 and 104');
  });
});

it('reads the items of one list as one line, with the source that they share', () => {
  const text = describeProvision(builtInCatalogue().at('2026-01-01'), 'serviceloven § 101');
  const [line, ...more] = text.split('\n').filter((each) => each.includes('skal indeholde'));
  expect(more).toEqual([]);
  expect(line).toMatch(
    /standarden skal indeholde »opgaver og forpligtelser«, »målgruppe«, .* og »retningslinjer for gavekort« · /,
  );
  expect(line?.endsWith('· lov, bekendtgørelse nr. 1477 af 17. december 2019, § 4, stk. 1')).toBe(true);
});

import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue } from '@kvast/law/built-in';
import { Catalogue } from '@kvast/law/catalogue';
import { describe, expect, it } from 'vitest';
import { lawDays } from '../src/law-days.ts';

function catalogueOf(text: string): Catalogue {
  const { model, findings } = parseDocument(text, { file: 'prøve.lov', lawNames: new Map(), language: 'da' });
  expect(findings).toEqual([]);
  if (model?.kind !== 'law') throw new Error('not a law');
  return new Catalogue([model]);
}

describe('days on which the law changes', () => {
  const catalogue = catalogueOf(`# Lov prøveloven "Lov om prøver"

## § 1 "Første"
i kraft: fra 1. januar 2020 til 30. juni 2026
pligt: kan
  kilde: lov, stk. 1

## § 2 "Anden"
i kraft: fra 1. juli 2026
pligt: skal
  kilde: lov, stk. 1

## § 3 "Tredje"
i kraft: fra 1. januar 2020
varighed: højst 6 måneder
  kilde: lov, stk. 1
  gælder: til 31. december 2027
varighed: højst 12 måneder
  kilde: lov, stk. 1
  gælder: fra 1. januar 2028
`);

  it('names what begins, what ends and what is changed', () => {
    expect(lawDays(catalogue, '2020-01-01', '2030-01-01')).toEqual([
      { date: '2020-01-01', begins: ['prøveloven § 1', 'prøveloven § 3'], ends: [], changes: [] },
      { date: '2026-07-01', begins: ['prøveloven § 2'], ends: ['prøveloven § 1'], changes: [] },
      { date: '2028-01-01', begins: [], ends: [], changes: ['prøveloven § 3'] },
    ]);
  });

  it('has the first and the last day of the span among them, and no day outside', () => {
    const days = (from: string, to: string) => lawDays(catalogue, from, to).map(({ date }) => date);
    expect(days('2026-07-01', '2028-01-01')).toEqual(['2026-07-01', '2028-01-01']);
    expect(days('2026-07-02', '2027-12-31')).toEqual([]);
  });

  it('finds the days that lawyers know in the built-in catalogue', () => {
    const days = new Map(lawDays(builtInCatalogue(), '2010-01-01', '2026-12-31').map((day) => [day.date, day]));
    expect(days.get('2018-01-01')?.begins).toContain('serviceloven § 82 b');
    expect(days.get('2024-01-01')?.begins).toContain('barnets lov § 90');
    expect(days.get('2025-07-01')?.begins).toContain('ældreloven § 2');
    // Nothing in the catalogue changes on the day after an ordinary first day.
    expect(days.has('2018-01-02')).toBe(false);
  });
});

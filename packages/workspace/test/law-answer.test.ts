import { describe, expect, it } from 'vitest';
import { lawAnswer, lawIndex } from '../src/law-answer.ts';
import { lawFileTexts } from '../src/law-file.ts';
import { otherLaw } from '../src/other-law.ts';
import { Workspace } from '../src/workspace.ts';

const { catalogue } = new Workspace();
const ask = (question: string, date = '2026-01-01') => lawAnswer(catalogue, question, date, 'da');

describe('a question about the law', () => {
  it.each([
    ['serviceloven § 82 b', ['serviceloven § 82 b']],
    ['SEL §82b', ['serviceloven § 82 b']],
    ['servicelovens § 82 b, stk. 1', ['serviceloven § 82 b']],
    ['lov om social service § 82 B', ['serviceloven § 82 b']],
    ['  82b ', ['serviceloven § 82 b']],
    ['SEL 85', ['serviceloven § 85']],
    ['sel § 85', ['serviceloven § 85']],
    ['§§ 82 a og 82 b', ['serviceloven § 82 a', 'serviceloven § 82 b']],
    ['beskæftigelsesloven § 167', ['beskæftigelsesindsatsloven § 167']],
    ['ældreloven § 10', ['ældreloven § 10']],
  ])('»%s« is understood', (question, ids) => {
    const { provisions, unknown } = ask(question);
    expect(unknown).toEqual([]);
    expect(provisions.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['serviceloven § 82 e', 'serviceloven § 82 e', 'serviceloven § 82 b'],
    ['servicelven § 85', 'servicelven § 85', 'serviceloven § 85'],
    ['ledsage', 'ledsage', 'serviceloven § 97'],
  ])('»%s« is not in the catalogue, and what was meant is proposed', (question, written, meant) => {
    const { provisions, unknown } = ask(question);
    expect(provisions).toEqual([]);
    expect(unknown[0]?.written).toBe(written);
    expect(unknown[0]?.suggestions).toContain(meant);
  });

  it('finds a decision of principle by its number, and what rests on it', () => {
    for (const question of ['10-19', 'PM 10-19', 'principmeddelelse 10-19']) {
      expect(ask(question).rulings).toMatchObject([{ number: '10-19', carries: ['serviceloven § 85'] }]);
    }
  });

  it('answers for the day: what held, what was to come, what had been', () => {
    const age = (date: string) =>
      ask('serviceloven § 82 b', date).provisions[0]?.clauses.find(({ about }) => about === 'Alder')?.when;
    expect([age('2023-06-01'), age('2024-01-01')]).toEqual(['later', 'now']);
    const meals = (date: string) =>
      ask('serviceloven § 83', date).provisions[0]?.clauses.find(({ says }) => says === 'madservice');
    expect(meals('2025-06-30')?.when).toBe('now');
    expect(meals('2025-07-01')).toMatchObject({ when: 'earlier', to: '2025-06-30', replacedBy: 'serviceloven § 83 b' });
    const [repealed] = ask('SEL § 76').provisions;
    expect(repealed).toMatchObject({ status: 'repealed', replacedBy: 'barnets lov §§ 113, 114, 115 og 116' });
    expect(new Set(repealed?.clauses.map(({ when }) => when))).toEqual(new Set(['earlier']));
  });
});

it('lists every provision once', () => {
  const { laws, rulings } = lawIndex(catalogue, '2026-01-01');
  const ids = laws.flatMap(({ provisions }) => provisions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(80);
  expect(rulings.length).toBeGreaterThan(15);
});

it('gives a provision as a law file that says the same', () => {
  const [text = ''] = lawFileTexts(catalogue, ['serviceloven § 83']);
  const again = otherLaw([{ file: 'egen.lov', text }], 'da');
  expect(again.findings).toEqual([]);
  const clauses = (from: typeof catalogue) => lawAnswer(from, 'SEL § 83', '2026-01-01', 'da').provisions[0]?.clauses;
  expect(clauses(again.catalogue)).toEqual(clauses(catalogue));
});

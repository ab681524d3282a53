import { describe, expect, it } from 'vitest';
import { dayChoices } from '../src/law-date/choices.ts';

const days = [
  { date: '2018-01-01', begins: ['serviceloven § 82 a', 'serviceloven § 82 b'], ends: [], changes: [] },
  { date: '2024-01-01', begins: ['a', 'b', 'c', 'd', 'e', 'f'], ends: ['g'], changes: [] },
  { date: '2030-01-01', begins: [], ends: [], changes: ['pensionsloven § 1 a'] },
];
const request = {
  typed: '',
  shown: '2026-11-26',
  usual: '2026-11-26',
  today: '2026-11-26',
  days,
  language: 'da',
} as const;
const lines = (changed: Partial<Parameters<typeof dayChoices>[0]> = {}) => dayChoices({ ...request, ...changed });

describe('the days to choose from', () => {
  it('stand with today first, then what is to come, then what was, the latest first', () => {
    expect(lines().map(({ label }) => label)).toEqual([
      'I dag, 26. november 2026',
      'Kommende lovændringer',
      '1. januar 2030',
      'Tidligere lovændringer',
      '1. januar 2024',
      '1. januar 2018',
    ]);
  });

  it('say what changes, and how much more than they name', () => {
    const details = lines().flatMap(({ detail }) => detail ?? []);
    expect(details).toEqual([
      'Ændres: pensionsloven § 1 a',
      'Begynder: a, b, c, d og 2 til · Slutter: g',
      'Begynder: serviceloven § 82 a, serviceloven § 82 b',
    ]);
  });

  it('begin with the day that is typed, however it is written', () => {
    const [first] = lines({ typed: '1/7 2026' });
    expect(first).toEqual({ label: 'Vis pr. 1. juli 2026', day: '2026-07-01', always: true });
    expect(lines({ typed: '31. juni 2026' })[0]?.day).toBe('');
  });

  it('stay when a provision is typed that changes on them, and name it first', () => {
    const found = lines({ typed: '§82b' }).filter(({ always }) => always);
    expect(found.map(({ day, detail }) => [day, detail])).toEqual([
      ['2018-01-01', 'Begynder: serviceloven § 82 b, serviceloven § 82 a'],
    ]);
  });

  it('have the one that is shown among them where it is no day of the law', () => {
    expect(lines({ shown: '2017-07-01' })[0]).toEqual({
      label: '1. juli 2017',
      description: 'vist nu',
      day: '2017-07-01',
    });
  });

  it('mark the one that is shown', () => {
    const marked = lines({ shown: '2030-01-01' }).filter(({ description }) => description === 'vist nu');
    expect(marked.map(({ day }) => day)).toEqual(['2030-01-01']);
  });

  it('say that the usual day comes from the settings where it is not today', () => {
    expect(lines({ usual: '2025-07-01', shown: '2025-07-01' })[0]).toMatchObject({
      label: 'Som i indstillingerne, 1. juli 2025',
      description: 'vist nu',
      day: '',
    });
    expect(lines({ language: 'en' })[0]?.label).toBe('Today, 26 November 2026');
  });
});

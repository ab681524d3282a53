import type { StandardsOverview } from '@kvast/server/protocol';
import { expect, test } from 'vitest';
import { groupsOf } from '../src/standards/groups.ts';

const overview: StandardsOverview = {
  provisions: [{ id: 'serviceloven § 82 b', title: 'Individuel støtte' }, { id: 'serviceloven § 999' }],
  standards: [
    {
      ...{
        file: 'file:///a.kvast',
        line: 1,
        title: 'Bostøtte',
        status: 'draft',
        standing: 'coming',
        from: '2027-01-01',
      },
      services: [
        { name: 'Gruppe', line: 9, provisions: ['serviceloven § 999'] },
        { name: 'Forløb', line: 20, provisions: ['serviceloven § 82 b', 'serviceloven § 999'] },
      ],
    },
    { file: 'file:///b.kvast', line: 1, title: 'Fælles regler', standing: 'undated', services: [] },
  ],
};
const shape = (order: Parameters<typeof groupsOf>[1]) =>
  groupsOf(overview, order, 'da').map(({ label, description, entries }) => [
    label,
    description,
    entries.map((entry) => `${entry.label}:${entry.line} ${entry.description}`),
  ]);

test('by provision a standard stands under each that it rests on, at the service that does', () => {
  expect(shape('provision')).toEqual([
    ['serviceloven § 82 b', 'Individuel støtte', ['Bostøtte:20 udkast · fra 1. januar 2027']],
    ['serviceloven § 999', 'står ikke i lovkataloget', ['Bostøtte:9 udkast · fra 1. januar 2027']],
    ['Uden bestemmelse', '', ['Fælles regler:1 Uden datoer']],
  ]);
});

test('by status and by validity each standard stands once, at its heading', () => {
  expect(shape('status')).toEqual([
    ['Udkast', '1 standard', ['Bostøtte:1 fra 1. januar 2027']],
    ['Uden status', '1 standard', ['Fælles regler:1 Uden datoer']],
  ]);
  expect(shape('validity')).toEqual([
    ['Gælder ikke endnu', '1 standard', ['Bostøtte:1 udkast · fra 1. januar 2027']],
    ['Uden datoer', '1 standard', ['Fælles regler:1 Uden datoer']],
  ]);
});

test('keys are unique, so that the editor keeps what is folded', () => {
  const keys = groupsOf(overview, 'provision', 'da').flatMap(({ key, entries }) => [
    key,
    ...entries.map((one) => one.key),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

import { describe, expect, it } from 'vitest';
import { Catalogue } from '../src/catalogue.ts';
import { searchProvisions } from '../src/suggest-provision.ts';
import { day, law, provision } from './build-law.ts';

const catalogue = new Catalogue([
  law(
    'serviceloven',
    [
      provision('serviceloven', '76', {
        title: 'Efterværn',
        in: { to: day('2023-12-31') },
      }),
      provision('serviceloven', '82 a', {
        title: 'Gruppebaseret hjælp og støtte',
      }),
      provision('serviceloven', '82 b', {
        title: 'Individuel hjælp og støtte',
      }),
      provision('serviceloven', '82 c', { title: 'Sociale akuttilbud' }),
      provision('serviceloven', '85', { title: 'Socialpædagogisk støtte' }),
      provision('serviceloven', '107', { title: 'Midlertidigt botilbud' }),
    ],
    { aliases: ['sel', 'lov om social service'] },
  ),
  law('beskæftigelsesindsatsloven', [provision('beskæftigelsesindsatsloven', '107', { title: 'Noget andet' })], {
    wrongNames: ['beskæftigelsesloven'],
  }),
]);
const search = (query: string) =>
  searchProvisions(catalogue.at('2025-01-01'), query).map(({ provision: { id } }) => id);

describe('searchProvisions', () => {
  it('finds a paragraph in any spelling first', () => {
    for (const query of ['82b', '§ 82 b', '§82b', 'SEL § 82 b', 'Servicelovens § 82 b', 'lov om social service 82b']) {
      expect(search(query)[0], query).toBe('serviceloven § 82 b');
    }
  });

  it('gives all letters of a number, in order', () => {
    expect(search('§ 82')).toEqual(['serviceloven § 82 a', 'serviceloven § 82 b', 'serviceloven § 82 c']);
    expect(search('82 e')).toEqual(['serviceloven § 82 a', 'serviceloven § 82 b', 'serviceloven § 82 c']);
  });

  it('continues a number that is half written', () => {
    expect(search('8')).toEqual([
      'serviceloven § 82 a',
      'serviceloven § 82 b',
      'serviceloven § 82 c',
      'serviceloven § 85',
    ]);
  });

  it('finds by words of the title, and prefers titles that begin with them', () => {
    expect(search('socialpæd')).toEqual(['serviceloven § 85']);
    expect(search('støtte')).toEqual(['serviceloven § 82 a', 'serviceloven § 82 b', 'serviceloven § 85']);
    expect(search('social støtte')).toEqual(['serviceloven § 85']);
  });

  it('keeps to the law that is named, by its wrong name too', () => {
    expect(search('beskæftigelsesloven § 107')).toEqual(['beskæftigelsesindsatsloven § 107']);
    expect(search('sel 107')).toEqual(['serviceloven § 107']);
    expect(search('107')).toEqual(['serviceloven § 107', 'beskæftigelsesindsatsloven § 107']);
  });

  it('puts what is repealed last and finds nothing for nonsense', () => {
    expect(search('').at(-1)).toBe('serviceloven § 76');
    expect(search('')).toHaveLength(7);
    expect(search('kattekilling')).toEqual([]);
  });
});

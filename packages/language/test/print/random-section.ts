import type { Section } from '@kvast/model/section';
import type { Located } from '@kvast/model/source';
import fc from 'fast-check';
import { limitInWords } from '../../src/build/limit-in-words.ts';
import { item, list, maybe, paragraphs, provisions, range, some } from './random-values.ts';

export const here = fc.constant(range);
export const located = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T & Located> =>
  fc.record(parts).map((made) => ({ ...made, range }) as T & Located);

const cell = fc
  .constantFrom('Rengøring', 'højst 2 timer om ugen', '1 gang om dagen (typisk)', '', 'cirka', '2', '-', 'a-b: c')
  .map((words) => ({ text: words, limit: limitInWords(words) }));
const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const cells = fc.array(cell, { minLength: columns, maxLength: columns });
  return located({ header: cells.map((all) => all.map((each) => each.text)), rows: list(located({ cells })) });
});
const quote = located({ provisions, prose: some(item) });

/** Prose, tables and the law's words; two tables only where something can stand between them. */
const said: fc.Arbitrary<Pick<Section, 'prose' | 'tables' | 'quotes' | 'range'>> = fc
  .record({ prose: paragraphs, tables: maybe(some(table, 2)), quotes: maybe(some(quote, 2)), range: here })
  .map((made) => ({ ...made, tables: made.prose.length > 0 ? made.tables : made.tables?.slice(0, 1) }));
export const section = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T & Section> =>
  fc.tuple(said, fc.record(parts)).map(([words, own]) => ({ ...words, ...own }) as T & Section);
export const items = section({ items: list(item) });

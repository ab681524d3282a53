import { describe, expect, it } from 'vitest';
import { lawNameKey, readProvisions } from '../src/provision-reader.ts';

const read = (text: string) => {
  const found = readProvisions(text, 0);
  return found?.places.map(({ section, subsection, item }) =>
    [section, subsection && `stk. ${subsection}`, item && `nr. ${item}`].filter(Boolean).join(', '),
  );
};

describe('a reference in any spelling', () => {
  it.each([
    ['serviceloven § 82 b', ['82 b']],
    ['servicelovens § 82b', ['82 b']],
    ['§82b', ['82 b']],
    ['§§ 82 a og 82 b', ['82 a', '82 b']],
    ['§§ 82 a og b', ['82 a', '82 b']],
    ['§§ 82 a/b', ['82 a', '82 b']],
    ['§ 82 a+b', ['82 a', '82 b']],
    ['§82B', ['82 b']],
    ['§ § 96', ['96']],
    ['§§82abd', ['82 a', '82 b', '82 d']],
    ['§§ 82 a-d', ['82 a', '82 b', '82 c', '82 d']],
    ['§§ 82 a, 82 b og 85', ['82 a', '82 b', '85']],
    ['SEL § 85, stk. 1, nr. 2', ['85, stk. 1, nr. 2']],
    ['SEL 52', undefined],
    ['§ 85 stk 2', ['85, stk. 2']],
    ['barnets lov §§ 113-116', ['113', '114', '115', '116']],
    ['lov om en aktiv beskæftigelsesindsats § 167', ['167']],
    ['Serviceloven §§ 95, 96 og 97', ['95', '96', '97']],
    ['§ 107, stk. 1 og § 108', ['107, stk. 1', '108']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['§ 85 til samme behov', '§ 85'],
    ['§ 85 i kommunen', '§ 85'],
    ['§ 97 og i målgruppen for serviceloven § 85', '§ 97'],
    ['§ 83 eller andet', '§ 83'],
    ['§ 82 b, medmindre', '§ 82 b'],
    ['§ 85, 2 timer om ugen', '§ 85'],
    ['serviceloven § 85: højst 8 uger', 'serviceloven § 85'],
  ])('of %s only %s is the reference', (text, reference) => {
    expect(text.slice(0, readProvisions(text, 0)?.end)).toBe(reference);
  });

  it('does not take the words before the law for its name', () => {
    expect(readProvisions('modtager hjælp efter serviceloven § 85', 0)).toBeUndefined();
  });

  it('gives no more paragraphs than a reader would accept', () => {
    expect(readProvisions('§§ 1-999', 0)?.places).toHaveLength(1);
  });

  it.each([
    ['Servicelovens', 'serviceloven'],
    ['SEL', 'sel'],
    ['Lov om  social service', 'lov om social service'],
    ['barnets lov', 'barnets lov'],
  ])('the law %s is %s', (written, key) => expect(lawNameKey(written)).toBe(key));
});

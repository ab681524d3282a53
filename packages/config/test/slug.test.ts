import { describe, expect, it } from 'vitest';
import { slug, uniqueSlugs } from '../src/slug.ts';

describe('slug', () => {
  it.each([
    ['Individuelt forløb', 'individuelt-forloeb'],
    ['Støtte på ny til ældre', 'stoette-paa-ny-til-aeldre'],
    ['  § 82 b: "Café" (åben) ', '82-b-cafe-aaben'],
    ['ÆØÅ', 'aeoeaa'],
    ['A\u030Aben', 'aaben'],
    ['—', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('joins with an underscore for names in code', () => {
    expect(slug('Dato for 1. henvendelse', '_')).toBe('dato_for_1_henvendelse');
  });
});

describe('uniqueSlugs', () => {
  it('numbers what it has given out before, also where a number was written', () => {
    const next = uniqueSlugs();
    const names = ['Forløb', 'Forløb 2', 'forløb', 'Forløb!', '§'].map((name) => next(name, 'ydelse'));
    expect(names).toEqual(['forloeb', 'forloeb-2', 'forloeb-3', 'forloeb-4', 'ydelse']);
  });
});

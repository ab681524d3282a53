import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInWords, readDay } from '../src/law-date/day.ts';

describe('a day that somebody types', () => {
  it.each([
    ['1. juli 2026', '2026-07-01'],
    ['1 juli 2026', '2026-07-01'],
    ['  1.  Juli  2026 ', '2026-07-01'],
    ['31. dec. 2026', '2026-12-31'],
    ['1 July 2026', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026-7-1', '2026-07-01'],
    ['1.7.2026', '2026-07-01'],
    ['01-07-2026', '2026-07-01'],
    ['1/7 2026', '2026-07-01'],
    ['29. februar 2028', '2028-02-29'],
  ])('%s is a day', (typed, iso) => expect(readDay(typed)).toBe(iso));

  it.each([
    '',
    'juli 2026',
    '1. juli',
    '29. februar 2027',
    '31. juni 2026',
    '1. 2026',
    '1. ju 2026',
    '13/13 2026',
    '82 b',
    '1. juli 26',
  ])('"%s" is none', (typed) => expect(readDay(typed)).toBeUndefined());

  it('is the same day after it has been said in words, in both languages', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('da' as const, 'en' as const), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDay(dayInWords(iso, language))).toBe(iso);
      }),
    );
  });
});

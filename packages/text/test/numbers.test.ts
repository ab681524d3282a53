import { describe, expect, it } from 'vitest';
import { date, period } from '../src/danish/dates.ts';
import { duration, interval, limited, money, number } from '../src/danish/numbers.ts';
import { stated } from '../src/danish/strength.ts';
import { plain } from '../src/phrase.ts';
import { limit, located } from './build.ts';

describe('durations', () => {
  it('are one or many', () => {
    expect(duration({ amount: 1, unit: 'month' })).toBe('én måned');
    expect(duration({ amount: 6, unit: 'month' })).toBe('6 måneder');
    expect(duration({ amount: 1, unit: 'year' })).toBe('ét år');
    expect(duration({ amount: 2, unit: 'year' })).toBe('2 år');
    expect(duration({ amount: 1, unit: 'hour' })).toBe('én time');
    expect(duration({ amount: 1.5, unit: 'hour' })).toBe('1,5 timer');
    expect(duration({ amount: 3, unit: 'night' })).toBe('3 overnatninger');
    expect(duration({ amount: 8, unit: 'workday' })).toBe('8 hverdage');
    expect(duration({ amount: 1, unit: 'time' })).toBe('én gang');
  });

  it('keep how the limit is drawn', () => {
    expect(limited(limit('atMost', 2, 'hour', { per: 'week' }))).toBe('højst 2 timer om ugen');
    expect(limited(limit('atLeast', 1, 'time', { per: 'year' }))).toBe('mindst én gang om året');
    expect(limited(limit('exactly', 4, 'week'))).toBe('4 uger');
    expect(limited(limit('atMost', 14, 'day', { per: 'occasion' }))).toBe('højst 14 dage ad gangen');
    expect(limited(limit('about', 6, 'month'))).toBe('op mod 6 måneder');
    expect(limited(limit('about', 6, 'month', { boundAsWritten: 'ca.' }))).toBe('cirka 6 måneder');
    expect(limited(limit('atMost', 6, 'month', { boundAsWritten: 'op til' }))).toBe('højst 6 måneder');
  });

  it('come round', () => {
    expect(interval({ amount: 1, unit: 'year' })).toBe('én gang om året');
    expect(interval({ amount: 12, unit: 'month' })).toBe('hver 12. måned');
    expect(interval({ amount: 2, unit: 'year' })).toBe('hvert 2. år');
    expect(interval({ amount: 0.25, unit: 'year' })).toBe('4 gange om året');
  });
});

describe('how binding a limit is', () => {
  const lasts = { subject: 'hjælpen', verb: 'varer', rest: 'højst 6 måneder' };

  it.each([
    [undefined, 'Hjælpen varer højst 6 måneder.'],
    ['law', 'Hjælpen varer højst 6 måneder. Det er lovens grænse.'],
    ['serviceLevel', 'Hjælpen varer højst 6 måneder. Det er kommunens serviceniveau.'],
    ['asARule', 'Som udgangspunkt varer hjælpen højst 6 måneder.'],
    ['typically', 'Typisk varer hjælpen højst 6 måneder.'],
    ['exceptionally', 'I særlige tilfælde varer hjælpen højst 6 måneder.'],
    ['goal', 'Kommunens mål er, at hjælpen varer højst 6 måneder.'],
  ] as const)('%s', (strength, expected) => {
    expect(plain(stated(lasts, strength))).toBe(expected);
  });

  it('puts "ikke" where the sentence wants it', () => {
    const cannot = { subject: 'du', verb: 'kan', rest: 'få hjælpen igen', negated: true };
    expect(plain(stated(cannot, 'asARule'))).toBe('Som udgangspunkt kan du ikke få hjælpen igen.');
    expect(plain(stated(cannot, 'goal'))).toBe('Kommunens mål er, at du ikke kan få hjælpen igen.');
    expect(plain(stated(cannot, 'law', false))).toBe('Du kan ikke få hjælpen igen. Det følger af loven.');
  });
});

it('writes numbers and money as Danes do', () => {
  expect(number(1200)).toBe('1.200');
  expect(number(1234567.25)).toBe('1.234.567,25');
  expect(number(999)).toBe('999');
  const kroner = (amount: number) => money({ amount, currency: 'DKK', per: 'month', ...located() });
  expect(kroner(120)).toBe('120 kr. om måneden');
  expect(kroner(1250.5)).toBe('1.250,50 kr. om måneden');
});

describe('dates', () => {
  const may = { iso: '2025-05-01', precision: 'month' as const };
  const first = { iso: '2025-05-01', precision: 'day' as const };

  it('are as exact as they were written', () => {
    expect(date(first)).toEqual([{ kind: 'time', iso: '2025-05-01', text: '1. maj 2025' }]);
    expect(date(may)).toEqual([{ kind: 'time', iso: '2025-05', text: 'maj 2025' }]);
  });

  it('include the last day of a period', () => {
    expect(plain(period({ from: may }) ?? [])).toBe('fra maj 2025');
    expect(plain(period({ from: first, to: { iso: '2026-12-31', precision: 'day' } }) ?? [])).toBe(
      'fra 1. maj 2025 til og med 31. december 2026',
    );
    expect(plain(period({ to: may }) ?? [])).toBe('til og med maj 2025');
    expect(period({})).toBeUndefined();
  });
});

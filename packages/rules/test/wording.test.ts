import { describe, expect, it } from 'vitest';
import { dateText } from '../src/wording/date.ts';
import { durationText, limitText } from '../src/wording/limit.ts';
import { andList, orList } from '../src/wording/list.ts';
import { provisionNames } from '../src/wording/provision.ts';
import { termText } from '../src/wording/term.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

describe('words for facts', () => {
  it('says amounts of time', () => {
    expect(durationText({ amount: 1, unit: 'month' }, 'da')).toBe('1 måned');
    expect(durationText({ amount: 1.5, unit: 'hour' }, 'da')).toBe('1,5 timer');
    expect(durationText({ amount: 1.5, unit: 'hour' }, 'en')).toBe('1.5 hours');
  });

  it('says limits with the writer’s own word', () => {
    const quantity = { amount: 2, unit: 'hour' } as const;
    expect(limitText({ bound: 'atMost', boundAsWritten: 'op til', quantity, per: 'week', range }, 'da')).toBe(
      'op til 2 timer om ugen',
    );
    expect(limitText({ bound: 'exactly', boundAsWritten: '', quantity, range }, 'en')).toBe('2 hours');
    const atATime = { bound: 'atMost', boundAsWritten: 'højst', quantity, per: 'occasion', range } as const;
    expect(limitText(atATime, 'da')).toBe('højst 2 timer ad gangen');
    expect(limitText(atATime, 'en')).toBe('at most 2 hours at a time');
  });

  it('says dates, and months where no day is written', () => {
    expect(dateText('2023-12-31', 'da')).toBe('31. december 2023');
    expect(dateText('2023-12-31', 'en')).toBe('31 December 2023');
    expect(dateText({ iso: '2025-05-01', precision: 'month' }, 'da')).toBe('maj 2025');
  });

  it('says lists', () => {
    expect(andList(['a'], 'da')).toBe('a');
    expect(andList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
    expect(orList(['a', 'b'], 'en')).toBe('a or b');
  });

  it('says provisions, law by law', () => {
    expect(provisionNames(['serviceloven § 82 a', 'serviceloven § 82 b', 'barnets lov § 113'], 'da')).toBe(
      'serviceloven §§ 82 a og 82 b og barnets lov § 113',
    );
  });

  it('says terms with what is asked of them', () => {
    const term = { kind: 'term', term: 'nedsat fysisk funktionsevne', range } as const;
    expect(termText({ ...term, severity: 'substantial', lasting: 'lasting', risk: false })).toBe(
      'betydelig og varig nedsat fysisk funktionsevne',
    );
    expect(termText({ ...term, risk: true })).toBe('risiko for nedsat fysisk funktionsevne');
  });
});

import { describe, expect, it } from 'vitest';
import { serviceOf } from './from-text.ts';

describe('the longest course', () => {
  const longest = (lines: string, provision = '§ 82 b') => {
    const { limits } = serviceOf(lines, `## Ydelse "Forløb" efter serviceloven ${provision}`);
    return limits.longestCourse && [limits.longestCourse.duration, limits.longestCourse.origin.source];
  };

  it.each([
    ['the standard, which is as strict as the law', 'varighed: højst 6 måneder', ['P6M', 'standard']],
    ['the standard, which is stricter', 'varighed: højst 12 uger', ['P12W', 'standard']],
    ['the law, where the standard goes beyond it', 'varighed: højst 12 måneder', ['P6M', 'law']],
    ['the law, where the standard says nothing', '', ['P6M', 'law']],
    ['the law, where the standard blurs the limit', 'varighed: op mod 6 måneder', ['P6M', 'law']],
    ['the law, where the standard says no limit', 'varighed: ingen grænse', ['P6M', 'law']],
    [
      'the law, where the standard dispenses from its own',
      'varighed: højst 3 måneder\ndispensation: mulig',
      ['P6M', 'law'],
    ],
    ['the law, where the standard can be extended', 'varighed: højst 3 måneder\nforlængelse: mulig', ['P6M', 'law']],
    ['the law, where the standard is a rule of thumb', 'varighed: højst 3 måneder (som udgangspunkt)', ['P6M', 'law']],
  ])('is by %s', (_what, lines, expected) => {
    expect(longest(lines)).toEqual(expected);
  });

  it.each([
    ['no law has one', 'varighed: højst 12 måneder (serviceniveau)', '§ 82 a'],
    ['only guidance has one', '', '§ 85'],
    ['one of two provisions has none', '', '§§ 82 a og 82 b'],
    ['the other of two provisions has none', '', '§§ 82 b og 85'],
    ['the law dispenses from its own', '', '§ 104'],
    ['it cannot be added to a date', 'varighed: højst 10 hverdage', '§ 82 a'],
  ])('is none where %s', (_what, lines, provision) => {
    expect(longest(lines, provision)).toBeUndefined();
  });

  it.each(['§§ 82 b og 107', '§§ 107 og 82 b'])('is the most generous of %s', (provisions) => {
    expect(longest('', provisions)).toEqual(['P1Y', 'law']);
  });

  it('keeps what the standard says beside what a form can check', () => {
    const { limits } = serviceOf(
      'varighed: op mod 6 måneder\ngentagelse: ikke til samme behov (lov)\nomfang: højst 2 timer om ugen',
    );
    expect(limits.duration).toMatchObject({
      value: { bound: 'about', quantity: { amount: 6, unit: 'month' } },
      origin: { line: 5 },
    });
    expect(limits.repetition).toMatchObject({ value: 'notForSameNeed', origin: { line: 6 } });
    expect(limits.amounts).toMatchObject([{ value: { per: 'week' }, origin: { line: 7 } }]);
  });
});

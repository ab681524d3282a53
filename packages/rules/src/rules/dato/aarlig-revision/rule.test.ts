import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (head: string, provision = '§ 83') =>
  `# Kvalitetsstandard "S"\n${head}\n## Ydelse "S" efter SEL ${provision}\n`;

describe(rule.id, () => {
  it('is an error while the order surely holds, and a word of advice after', () => {
    const text = standard('gælder: fra 1. januar 2023\nvedtaget: 1. december 2022 af Byrådet');
    expect(findings(rule, text, { date: '2025-06-30' })).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 83', range: { start: { line: 3 } } },
    ]);
    expect(findings(rule, text, { date: '2025-07-01' })).toMatchObject([{ severity: 'info' }]);
  });

  it('counts a whole year from the latest date there is', () => {
    const on = (date: string, head: string) => findings(rule, standard(head), { date });
    expect(on('2025-03-01', 'opdateret: 1. marts 2024\nvedtaget: 1. marts 2020')).toEqual([]);
    expect(on('2025-03-02', 'opdateret: 1. marts 2024\nvedtaget: 1. marts 2020')).toHaveLength(1);
    expect(on('2025-03-01', 'vedtaget: 1. marts 2024\nopdateret: 1. marts 2020')).toEqual([]);
    expect(on('2025-03-02', 'gælder: fra 1. marts 2024')).toMatchObject([{ range: { start: { line: 2 } } }]);
  });

  it('holds the standard’s own interval against the law’s', () => {
    const revised = (every: string) => findings(rule, standard(`opdateret: maj 2025\nrevideres: ${every}`));
    expect(revised('hver 2. år')).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
    expect(revised('én gang i hver valgperiode')).toHaveLength(1);
    expect(revised('mindst én gang om året')).toEqual([]);
    expect(revised('hver 6. måned')).toEqual([]);
  });

  it('says one thing at a time', () => {
    expect(findings(rule, standard('opdateret: maj 2020\nrevideres: hver 2. år'))).toHaveLength(1);
  });

  it('is silent about what no longer holds, about other help, and where there is no date', () => {
    expect(findings(rule, standard('gælder: fra 1. januar 2020 til 31. maj 2025'))).toEqual([]);
    expect(findings(rule, standard('gælder: fra 1. januar 2020 til 1. juni 2025'))).toHaveLength(1);
    expect(findings(rule, standard('gælder: fra 1. januar 2020', '§ 86'))).toEqual([]);
    expect(findings(rule, standard('version: 1'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (head: string, provision = '§ 85') =>
  `# Kvalitetsstandard "S"\n${head}\n## Ydelse "S" efter SEL ${provision}\n`;

describe(rule.id, () => {
  it('is one word of advice that names them all, the oldest first, where the last date stands', () => {
    const found = findings(rule, standard('gælder: fra 1. januar 2017\nvedtaget: 1. juni 2017 af Byrådet'));
    expect(found).toMatchObject([{ severity: 'info', provision: 'serviceloven § 85', range: { start: { line: 3 } } }]);
    expect(found[0]?.message).toContain('den 1. juni 2017');
    expect(found[0]?.message).toContain(': 6-18 og 10-19.');
  });

  it('counts from the latest of the dates, and knows that a year is any day of it', () => {
    expect(findings(rule, standard('vedtaget: 1. juni 2017\nopdateret: december 2018'))[0]?.message).toContain(
      ': 10-19.',
    );
    expect(findings(rule, standard('opdateret: januar 2019\nvedtaget: 1. juni 2017'))).toEqual([]);
    expect(findings(rule, standard('gælder: fra 31. december 2018'))[0]?.range.start.line).toBe(2);
    expect(findings(rule, standard('gælder: fra 1. januar 2019'))).toEqual([]);
  });

  it('counts from the day itself where that is known', () => {
    expect(findings(rule, standard('opdateret: 1. marts 2020', '§ 101'))).toHaveLength(1);
    expect(findings(rule, standard('opdateret: 2. marts 2020', '§ 101'))).toEqual([]);
  });

  it('leaves out what is withdrawn, what is about something else, and what has not come yet', () => {
    expect(findings(rule, standard('opdateret: januar 2010', '§ 86'))).toEqual([]);
    expect(findings(rule, standard('opdateret: januar 2010', '§ 107'))).toEqual([]);
    const found = findings(rule, standard('opdateret: januar 2017'), { date: '2018-06-01' });
    expect(found[0]?.message).toContain(': 6-18.');
  });

  it('leaves an expired standard in peace', () => {
    const until = (to: string) => standard(`gælder: fra 1. januar 2017 til ${to}`);
    expect(findings(rule, until('31. maj 2025'))).toEqual([]);
    expect(findings(rule, until('1. juni 2025'))).toHaveLength(1);
  });

  it('has nothing to count from without a date', () => {
    expect(findings(rule, standard('version: 1'))).toEqual([]);
  });
});

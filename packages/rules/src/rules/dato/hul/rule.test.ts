import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const edition = (validity: string, provision = '§ 101') =>
  `# Kvalitetsstandard "S"\nkommune: Lindøse\n${validity}\n## Ydelse "S" efter SEL ${provision}\n`;

describe(rule.id, () => {
  it('names the days, and stands in the later edition', () => {
    const found = findings(
      rule,
      edition('gælder: fra marts 2025') + edition('gælder: fra 1. januar 2024 til januar 2025'),
    );
    expect(found).toMatchObject([
      { severity: 'warning', file: 'eksempel-1.kvast', related: [{ file: 'eksempel-2.kvast' }] },
    ]);
    expect(found[0]?.message).toContain('fra den 1. februar 2025 til den 28. februar 2025');
  });

  it('counts a single day', () => {
    const until = (day: string) =>
      edition(`gælder: fra 1. januar 2024 til ${day}`) + edition('gælder: fra 1. maj 2024');
    expect(findings(rule, until('29. april 2024'))).toHaveLength(1);
    expect(findings(rule, until('30. april 2024'))).toEqual([]);
  });

  it('sees that a third edition covers the days', () => {
    const [a, b] = [edition('gælder: fra 2. januar 2024 til 31. januar 2024'), edition('gælder: fra 1. maj 2024')];
    expect(findings(rule, a + b)).toHaveLength(1);
    expect(findings(rule, a + b + edition('gælder: fra 1. januar 2024 til 30. april 2024'))).toEqual([]);
  });

  it('asks for a standard that the municipality must have', () => {
    const pair = (provision: string) =>
      edition('gælder: fra 1. januar 2024 til 31. december 2024', provision) +
      edition('gælder: fra 1. februar 2025', provision);
    expect(findings(rule, pair('§ 101'))).toHaveLength(1);
    expect(findings(rule, pair('§ 85'))).toEqual([]);
  });

  it('does not look beyond the first and the last day', () => {
    expect(findings(rule, edition('gælder: fra 1. januar 2024 til 31. december 2024'))).toEqual([]);
  });
});

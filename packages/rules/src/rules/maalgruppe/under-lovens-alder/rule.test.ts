import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const from16 = '## Målgruppe\nalder: fyldt 16 år\n## Ydelse "Åben gruppe" efter serviceloven § 82 a\nform: gruppe\n';

describe(rule.id, () => {
  it('is an error at the line of the age', () => {
    expect(findings(rule, `# Kvalitetsstandard "S"\n${from16}`)).toMatchObject([
      { severity: 'error', range: { start: { line: 3 } } },
    ]);
  });

  it('lets an older standard be, from the time when groups were open to the young', () => {
    const old = `# Kvalitetsstandard "S"\ngælder: fra 1. januar 2020 til 31. december 2022\n${from16}`;
    expect(findings(rule, old)).toEqual([]);
  });

  it.each([
    ['fra 16 år', 1],
    ['16-20 år', 1],
    ['under 18 år', 1],
    ['under 30 år', 0],
    ['under folkepensionsalderen', 0],
    ['fyldt 18 år', 0],
  ])('reads “%s”', (age, count) => {
    expect(findings(rule, from16.replace('fyldt 16 år', age))).toHaveLength(count);
  });

  it('says nothing where no age is given', () => {
    expect(findings(rule, from16.replace('alder: fyldt 16 år', '- [misbrug]'))).toEqual([]);
  });
});

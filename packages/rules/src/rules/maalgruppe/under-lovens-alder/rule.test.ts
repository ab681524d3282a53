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
});

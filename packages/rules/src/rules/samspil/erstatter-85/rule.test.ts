import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the exclusion', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Uden for målgruppen\n- modtager hjælp efter SEL § 82 b til samme behov\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'error', strength: 'preparatoryWork', range: { start: { line: 4 } } },
    ]);
  });
});

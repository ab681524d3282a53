import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info, at the exclusion, also under the wrong name of the law', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 a\n### Uden for målgruppen\n- modtager hjælp efter beskæftigelsesloven § 167\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 4 } } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the condition', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Betingelser\nalle af:\n- bor i egen bolig\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 5 } } }]);
  });
});

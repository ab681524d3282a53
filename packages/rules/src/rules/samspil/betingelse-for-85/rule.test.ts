import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the condition, and names both provisions', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Betingelser\nalle af:\n- modtager hjælp efter SEL § 82 b\n';
    const found = findings(rule, text);
    expect(found).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 82 b', range: { start: { line: 5 } } },
    ]);
    expect(found[0]?.message).toContain('serviceloven § 85');
  });
});

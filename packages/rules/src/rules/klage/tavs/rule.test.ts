import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info at the name of the service', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 2 } } }]);
  });
});

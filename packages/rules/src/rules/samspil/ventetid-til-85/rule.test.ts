import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('warns at the line, also where § 85 is called by its name', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\n### Indhold\n- Samtaler i ventetiden på socialpædagogisk støtte\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });
});

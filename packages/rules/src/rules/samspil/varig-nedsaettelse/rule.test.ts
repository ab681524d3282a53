import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line, because the act decides it', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\nmindst ét af:\n- varig [nedsat fysisk funktionsevne]\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'error', strength: 'statute', range: { start: { line: 5 } } },
    ]);
  });
});

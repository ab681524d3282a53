import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('shows both places', () => {
    const text = '# Kvalitetsstandard "A"\n## Ydelse "Akut" efter SEL § 82 c\n## Fravalgt\n- serviceloven § 82 c\n';
    expect(findings(rule, text)).toMatchObject([
      {
        severity: 'error',
        provision: 'serviceloven § 82 c',
        range: { start: { line: 4 } },
        related: [{ range: { start: { line: 2 } } }],
      },
    ]);
  });

  it('tells two subsections apart', () => {
    const text = '## Ydelse "Ophold" efter serviceloven § 107, stk. 2\n## Fravalgt\n- serviceloven § 107, stk. 1\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

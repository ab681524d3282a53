import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('reads the emergency service of § 82 c too', () => {
    const text = '## Ydelse "Akut" efter SEL § 82 c\n### Betingelser\nalle af:\n- har en diagnose\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', provision: 'serviceloven § 82 c' }]);
  });
});

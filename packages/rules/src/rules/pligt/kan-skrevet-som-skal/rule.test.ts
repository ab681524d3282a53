import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is only info, because promising more is lawful', () => {
    expect(findings(rule, '## Ydelse "G" efter SEL § 82 b\nkommunen: skal tilbyde\n')).toMatchObject([
      { severity: 'info' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is only a reminder', () => {
    expect(findings(rule, 'gælder: fra maj 2025\n')).toMatchObject([{ severity: 'info' }]);
  });

  it('leaves a standard without any validity to its own rule', () => {
    expect(findings(rule, 'version: 1\n')).toEqual([]);
  });
});

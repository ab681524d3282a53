import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  const text = 'gælder: fra 1. januar 2025 til juni 2025\n';

  it('lets the last day count, also when only the month is written', () => {
    expect(findings(rule, text, { date: '2025-06-30' })).toEqual([]);
    expect(findings(rule, text, { date: '2025-07-01' })).toMatchObject([{ severity: 'error' }]);
  });

  it('leaves dates in the wrong order to their own rule', () => {
    expect(findings(rule, 'gælder: fra 1. januar 2025 til 1. januar 2024\n')).toEqual([]);
  });
});

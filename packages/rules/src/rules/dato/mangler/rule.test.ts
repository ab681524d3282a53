import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the heading', () => {
    expect(findings(rule, '# Kvalitetsstandard "Støtte"\nversion: 2\n')).toMatchObject([
      { severity: 'warning', range: { start: { line: 1 } } },
    ]);
  });

  it('does not ask for both ends', () => {
    expect(findings(rule, 'gælder: til 31. december 2026\n')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "M" efter LAB § 167\ngentagelse: ikke til samme behov\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
  });

  it('says nothing where nothing is said about repetition', () => {
    expect(findings(rule, '## Ydelse "M" efter LAB § 167\nvarighed: højst 6 måneder (lov)\n')).toEqual([]);
  });
});

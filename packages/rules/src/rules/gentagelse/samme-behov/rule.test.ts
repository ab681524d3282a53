import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('has a fix that silences it', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\ngentagelse: kan fornyes\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'error', strength: 'preparatoryWork', range: { start: { line: 3 } } });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\ngentagelse: ikke til samme behov (lov)\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('accepts a municipality that never repeats', () => {
    expect(findings(rule, '## Ydelse "F" efter SEL § 82 b\ngentagelse: aldrig\n')).toEqual([]);
  });
});

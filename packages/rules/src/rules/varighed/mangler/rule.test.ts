import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the name of the service when nothing is said', () => {
    const text = '# Kvalitetsstandard "Støtte"\n## Ydelse "Forløb" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 2 } } }]);
  });

  it('turns "no limit" into the limit of the law', () => {
    const text = '# Kvalitetsstandard "Støtte"\n## Ydelse "Forløb" efter SEL § 82 b\nvarighed: ingen grænse\n';
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('\nvarighed: højst 6 måneder (lov)\n');
  });
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const tooLong = `# Kvalitetsstandard "Tidlig støtte"
## Ydelse "Individuelt forløb" efter serviceloven § 82 b
varighed: højst 12 måneder (lov)
`;

describe(rule.id, () => {
  it('names the provision, its limit and its source, at the faulty line', () => {
    const [finding] = findings(rule, tooLong);
    expect(finding).toMatchObject({
      severity: 'error',
      provision: 'serviceloven § 82 b',
      strength: 'statute',
      source: 'serviceloven § 82 b, stk. 1',
      range: { start: { line: 3 } },
    });
    expect(finding?.message).toContain(
      'Standarden skriver »højst 12 måneder«, men serviceloven § 82 b tillader højst 6 måneder.',
    );
  });

  it('has a fix that silences it', () => {
    const fix = findings(rule, tooLong)[0]?.fixes?.[0];
    const mended = fix ? applyFix(tooLong, fix) : tooLong;
    expect(mended).toContain('varighed: højst 6 måneder (lov)\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('measures a standard by the law of its own time', () => {
    const before = tooLong.replace('\n## Y', '\ngælder: fra 1. januar 2016 til 31. december 2017\n## Y');
    expect(findings(rule, before)).toEqual([]);
  });

  it.each(['varighed: ingen grænse', 'varighed: højst 6 måneder', 'varighed: højst 26 uger', 'form: individuel'])(
    'is silent on “%s”',
    (line) => {
      expect(findings(rule, `## Ydelse "F" efter SEL § 82 b\n${line}\n`)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('has a fix that silences it', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\n### Efter forløbet\nnyt forløb: muligt\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 4 } } });
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\nnyt forløb: kun til et andet behov\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('trusts a service that says elsewhere that the need must be another', () => {
    const text =
      '## Ydelse "F" efter SEL § 82 b\ngentagelse: ikke til samme behov\n### Efter forløbet\nnyt forløb: muligt\n';
    expect(findings(rule, text)).toEqual([]);
  });

  it('says nothing where a new course is ruled out, or where the law lets the help be renewed', () => {
    const course = (provision: string, repetition: string) =>
      `## Ydelse "F" efter ${provision}\n${repetition}\n### Efter forløbet\nnyt forløb: muligt\n`;
    expect(findings(rule, course('SEL § 82 b', 'gentagelse: aldrig'))).toEqual([]);
    expect(findings(rule, course('LAB § 167', 'form: individuel'))).toEqual([]);
    expect(findings(rule, course('SEL § 82 b', 'gentagelse: mulig'))).toHaveLength(1);
  });
});

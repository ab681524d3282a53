import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the promise and has a fix that silences it', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Klage\nklageadgang: Ankestyrelsen\n## Ydelse "G" efter SEL § 82 a\nform: gruppe\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({
      severity: 'error',
      source: 'serviceloven § 82 a, stk. 2',
      range: { start: { line: 3 } },
    });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\nklageadgang: ingen\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('says nothing about provisions whose appeal the catalogue does not know', () => {
    expect(findings(rule, '## Ydelse "Akut" efter SEL § 82 c\n### Klage\nklageadgang: Ankestyrelsen\n')).toEqual([]);
  });

  it('leaves a service that also rests on a provision with another answer to klage/faelles-afsnit', () => {
    expect(
      findings(rule, '## Ydelse "Støtte" efter SEL §§ 82 b og 85\n### Klage\nklageadgang: Ankestyrelsen\n'),
    ).toEqual([]);
  });
});

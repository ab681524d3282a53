import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error where the source is certain', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Klage\nklageadgang: ingen\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 4 } } }]);
  });

  it('is only info where it is not', () => {
    const text = '## Ydelse "Mentor" efter LAB § 167\n### Klage\nklageadgang: ingen\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'info', strength: 'unverified' });
    expect(finding?.message).toMatch(/Kilden er ikke bekræftet\.$/);
  });

  it('leaves a service that also rests on a provision with another answer to klage/faelles-afsnit', () => {
    expect(findings(rule, '## Ydelse "Støtte" efter SEL §§ 82 b og 85\n### Klage\nklageadgang: ingen\n')).toEqual([]);
  });
});

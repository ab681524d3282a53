import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('names what is missing, at the section', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\n### Registrering\nfelt startdato: dato, altid\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    expect(finding?.message).toContain('at slutdato og hjælpebehov bliver registreret');
  });

  it('is only info where nothing is said about registration', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 2 } } }]);
  });
});

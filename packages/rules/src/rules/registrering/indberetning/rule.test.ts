import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info at the section', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Registrering\nfelt startdato: dato, altid\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 3 } } }]);
  });

  it('says nothing where registration is not described', () => {
    expect(findings(rule, '## Ydelse "Støtte" efter SEL § 85\nform: individuel\n')).toEqual([]);
  });
});

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

  it('is silent where nobody is known by name', () => {
    const text = (anonymous: string) => `## Ydelse "G" efter SEL § 82 a\n### Registrering\nanonym: ${anonymous}\n`;
    expect(findings(rule, text('altid'))).toEqual([]);
    expect(findings(rule, text('borgeren vælger'))).toHaveLength(1);
  });

  it('knows that an open offer has no decisions to report, but that early help is reported for everybody', () => {
    const text = (provision: string, assessment: string) =>
      `## Ydelse "G" efter SEL ${provision}\n### Adgang\nvisitation: ${assessment}\n### Registrering\nfelt besøg: tal, altid\n`;
    expect(findings(rule, text('§ 85', 'ingen'))).toEqual([]);
    expect(findings(rule, text('§ 85', 'krævet'))).toHaveLength(1);
    expect(findings(rule, text('§ 82 a', 'ingen'))).toHaveLength(1);
  });
});

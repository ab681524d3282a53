import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
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

  it.each([
    ['startdato', 'felt startsted: tekst, altid', 'felt indflytning: dato, altid', 'felt begyndelse: dato, altid'],
    ['slutdato', 'felt slutbemærkning: tekst, altid', 'felt udflytning: dato, altid', 'felt ophør: dato, altid'],
    ['cpr', 'felt navn: tekst, altid', 'felt nummer: tekst, altid', 'felt borger: cpr, altid'],
    ['cpr', 'felt navn: tekst, altid', 'felt nummer: tekst, altid', 'felt personnummer: tekst, altid'],
    ['målgruppe', 'felt mål: tekst, altid', 'felt gruppe: tekst, altid', 'felt målgruppe: tekst, altid'],
    ['hjælpebehov', 'felt målgruppe: tekst, altid', 'felt navn: tekst, altid', 'felt formål: tekst, altid'],
  ])('looks for %s by what a field is and is called', (wanted, ...fields) => {
    const catalogue = lawWith(`registrering: ${wanted}`);
    const counts = fields.map((field) => {
      const text = `# Kvalitetsstandard "S"\n## Ydelse "F" efter prøveloven § 1\n### Registrering\n${field}\n`;
      return findings(rule, text, { catalogue }).length;
    });
    expect(counts).toEqual([1, 1, 0]);
  });

  it('is only info where nothing is said about registration', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 2 } } }]);
  });
});

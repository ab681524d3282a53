import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the section', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Klage\nklagevejledning: i afgørelsesbrevet\n## Ydelse "Støtte" efter SEL § 85\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 2 } } }]);
  });

  it('accepts a deadline in words', () => {
    const text =
      '## Ydelse "Støtte" efter SEL § 85\n### Klage\nklageadgang: Ankestyrelsen\n> Du har fire uger til at klage.\n';
    expect(findings(rule, text)).toEqual([]);
  });

  it('is silent where appeal is denied, which is another fault, and where the time is in the words', () => {
    const appeal = (line: string) => `## Ydelse "Støtte" efter SEL § 85\n### Klage\n${line}\n`;
    expect(findings(rule, appeal('klageadgang: ingen'))).toEqual([]);
    expect(findings(rule, appeal('> Du har 4 uger til at klage.'))).toEqual([]);
    expect(findings(rule, appeal('> Du kan klage.'))).toHaveLength(1);
  });

  it('is silent about an open offer, where there is no decision to wait for, unless it promises an appeal', () => {
    const open = (assessment: string, line: string) =>
      `## Ydelse "Værested" efter SEL § 85\n### Adgang\nvisitation: ${assessment}\n### Klage\n${line}\n`;
    const words = '> Bliver du vist bort, kan du klage.';
    expect(findings(rule, open('ingen', words))).toEqual([]);
    expect(findings(rule, open('valgfri', words))).toHaveLength(1);
    expect(findings(rule, open('ingen', 'klageadgang: Ankestyrelsen'))).toHaveLength(1);
  });
});

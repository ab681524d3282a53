import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the section where there is one, and at the service where there is none', () => {
    const service = '## Ydelse "Støtte" efter SEL § 85\nform: individuel\n';
    expect(findings(rule, `# Kvalitetsstandard "S"\n${service}`)).toMatchObject([{ range: { start: { line: 2 } } }]);
    const text = `# Kvalitetsstandard "S"\n${service}### Klage\nklagefrist: 4 uger\n`;
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });

  it('accepts that the words name Ankestyrelsen', () => {
    const appeal = (words: string) => `## Ydelse "Støtte" efter SEL § 85\n### Klage\n> ${words}\n`;
    expect(findings(rule, appeal('Ankestyrelsen behandler klagen.'))).toEqual([]);
    expect(findings(rule, appeal('Du kan klage.'))).toHaveLength(1);
  });
});

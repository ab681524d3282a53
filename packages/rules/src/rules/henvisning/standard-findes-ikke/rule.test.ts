import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: string[]) =>
  `# Kvalitetsstandard "Tidlig støtte"\n## Uden for målgruppen\n${lines.join('\n')}\n`;
const other = '# Kvalitetsstandard "Støtte i hverdagen"\n## Ydelse "Hjemmevejledning" efter serviceloven § 85\n';

describe(rule.id, () => {
  it.each([
    ['- i målgruppen for "Hjemmevejledningg"', '- i målgruppen for "Hjemmevejledning"'],
    ['- [misbrug]\n  henvis til: Støtte i hverdagn', '- [misbrug]\n  henvis til: Støtte i hverdagen'],
  ])('mends the slip in “%s”', (line, mended) => {
    const text = standard(line) + other;
    const [finding] = findings(rule, text);
    expect(finding?.severity).toBe('warning');
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(standard(mended));
  });

  it('is sure of a target group, and unsure of a referral', () => {
    expect(findings(rule, standard('- i målgruppen for "Månebasen"') + other)).toMatchObject([{ severity: 'warning' }]);
    expect(findings(rule, standard('- [misbrug]', '  henvis til: Månebasen') + other)).toMatchObject([
      { severity: 'info' },
    ]);
  });

  it('says nothing about a standard that is checked alone', () => {
    expect(findings(rule, standard('- i målgruppen for "Månebasen"'))).toEqual([]);
  });
});

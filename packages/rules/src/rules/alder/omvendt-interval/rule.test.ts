import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('swaps the two ages of a contact', () => {
    const text = '# Kvalitetsstandard "Støtte"\n## Kontakt\n- Ungelinjen: telefon 05 11 22 33, for alder 29-15 år\n';
    const [finding] = findings(rule, text);
    expect(finding?.severity).toBe('error');
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('for alder 15-29 år');
  });

  it('leaves the pension age alone: nobody knows it as a number', () => {
    expect(findings(rule, '## Målgruppe\nalder: fra 70 år til folkepensionsalderen\n')).toEqual([]);
  });
});

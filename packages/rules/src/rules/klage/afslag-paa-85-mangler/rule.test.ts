import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const withProse = (prose: string) => `## Ydelse "G" efter SEL § 82 a\n### Klage\nklageadgang: ingen\n> ${prose}\n`;

describe(rule.id, () => {
  it('is a warning at the line that denies the appeal', () => {
    const text = `# Kvalitetsstandard "S"\n${withProse('Du kan ikke klage.')}`;
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });

  it('is not satisfied by another paragraph that begins with the same digits', () => {
    expect(findings(rule, withProse('Afslag efter § 85 a kan påklages.'))).toHaveLength(1);
    expect(findings(rule, withProse('Afslag efter § 852 kan påklages.'))).toHaveLength(1);
    expect(findings(rule, withProse('Afslag efter §§ 83 og 85 kan påklages.'))).toEqual([]);
  });
});

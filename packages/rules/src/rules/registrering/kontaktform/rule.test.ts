import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: readonly string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 c\n### Registrering\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('stands at the line that lacks the other', () => {
    expect(findings(rule, standard('anonym: efter kontaktform'))).toMatchObject([{ range: { start: { line: 4 } } }]);
    const twice = standard('kontaktform a: anonym', 'kontaktform b: anonym', 'anonym: altid');
    expect(findings(rule, twice)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });

  it('is silent where neither is there', () => {
    expect(findings(rule, standard('anonym: altid'))).toEqual([]);
  });
});

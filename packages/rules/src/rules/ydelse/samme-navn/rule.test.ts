import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the later one, and shows the first', () => {
    const text = '# Kvalitetsstandard "A"\n## Ydelse "Forløb" efter SEL § 82 a\n## Ydelse "Forløb" efter SEL § 82 b\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', range: { start: { line: 3 } }, related: [{ range: { start: { line: 2 } } }] },
    ]);
  });

  it('allows the same name in two standards', () => {
    const standard = (name: string) => `# Kvalitetsstandard "${name}"\n## Ydelse "Forløb" efter SEL § 82 a\n`;
    expect(findings(rule, standard('A') + standard('B'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provisions: string, line = 'indberettes: Danmarks Statistik') =>
  `# Kvalitetsstandard "S"\n## Ydelse "A" efter SEL ${provisions}\n### Registrering\n${line}\n`;

describe(rule.id, () => {
  it('is only a word of advice, at the line', () => {
    expect(findings(rule, standard('§ 82 c'))).toMatchObject([
      { severity: 'info', provision: 'serviceloven § 82 c', range: { start: { line: 4 } } },
    ]);
  });

  it.each([
    ['a provision that is on the list beside it', '§§ 82 a og 82 c', 'indberettes: Danmarks Statistik'],
    ['a provision about which nothing is known', '§ 86', 'indberettes: Danmarks Statistik'],
    ['another authority', '§ 82 c', 'indberettes: Socialstyrelsen'],
    ['no line', '§ 82 c', 'anonym: altid'],
  ])('is silent about %s', (_, provisions, line) => {
    expect(findings(rule, standard(provisions, line))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, sentence: string, duty = 'kan') =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\nkommunen: ${duty} tilbyde\n### Indhold\n> ${sentence}\n`;

describe(rule.id, () => {
  it.each([
    'Du har ret til støtte.',
    'Borgeren har altid ret til et kort og fast forløb.',
    'Du har krav på hjælp.',
    'Er du over 18 år, er du berettiget til støtte.',
    'Så har du ret til en plads.',
  ])('is info on “%s”', (sentence) => {
    const found = findings(rule, standard('§ 82 b', sentence));
    expect(found).toMatchObject([
      { severity: 'info', provision: 'serviceloven § 82 b', range: { start: { line: 5 } } },
    ]);
    expect(found[0]?.message).toContain('pørg en jurist');
  });

  it.each([
    'Du har ikke ret til støtte.',
    'Du har ret til at søge om støtte.',
    'Du har ret til aktindsigt.',
    'Du har ret til støtte efter § 85.',
    'Sætningen »du har ret til støtte« står i den gamle folder.',
  ])('is silent on “%s”', (sentence) => {
    expect(findings(rule, standard('§ 82 b', sentence))).toEqual([]);
  });

  it('leaves a duty that is written as one to its own rule', () => {
    expect(findings(rule, standard('§ 82 b', 'Du har ret til støtte.', 'skal'))).toEqual([]);
  });

  it('holds only where all the help may be left out', () => {
    for (const provisions of ['§ 85', '§§ 82 b og 85', '§ 82 d']) {
      expect(findings(rule, standard(provisions, 'Du har ret til støtte.'))).toEqual([]);
    }
    expect(findings(rule, standard('§§ 82 a og 82 b', 'Du har ret til støtte.'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...prose: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Klage\n${prose.map((line) => `> ${line}\n`).join('')}`;

describe(rule.id, () => {
  it('is info at the line where the sentence begins, also where it is broken', () => {
    const found = findings(rule, standard('Du kan klage inden 4 uger. Klagen', 'skal sendes med Digital Post.'));
    expect(found).toMatchObject([{ severity: 'info', range: { start: { line: 4 }, end: { line: 5 } } }]);
    expect(found[0]?.message).toContain('spørg en jurist');
  });

  it.each([
    'Du kan klage digitalt.',
    'Klagen skal sendes til kommunen.',
    'Afgørelsen skal være skriftlig.',
    'Du kan klage både digitalt og på papir, men klagen skal med navn.',
    'Der står »klagen skal være skriftlig« i den gamle folder.',
    'Du skal ikke klage skriftligt.',
  ])('is silent on “%s”', (sentence) => {
    expect(findings(rule, standard(sentence))).toEqual([]);
  });

  it('looks at what is said about complaints only', () => {
    expect(findings(rule, '## Ydelse "S" efter SEL § 85\n### Indhold\n> Klagen skal være skriftlig.\n')).toEqual([]);
  });
});

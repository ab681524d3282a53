import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (section: string, sentence: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 a\n### ${section}\n> ${sentence}\n`;

describe(rule.id, () => {
  it.each([
    ['Registrering', 'Den private leverandør gemmer dit personnummer.'],
    ['Levering', 'De frivillige indsamler personnumre.'],
  ])('warns of what stands under %s: “%s”', (section, sentence) => {
    const found = findings(rule, standard(section, sentence));
    expect(found).toMatchObject([
      { severity: 'warning', provision: 'databeskyttelsesloven § 11', range: { start: { line: 4 } } },
    ]);
    expect(found[0]?.message).toContain('spørg en jurist');
  });

  it.each([
    'Leverandøren registrerer dine besøg.',
    'Leverandøren kender ikke dit personnummer og registrerer kun besøg.',
    'Leverandøren får dit personnummer.',
    'Vi registrerer dit personnummer.',
    'Foreningen registrerer dit personnummer efter skriftligt samtykke.',
    'Foreningen registrerer ikke dit personnummer.',
  ])('is silent on “%s”', (sentence) => {
    expect(findings(rule, standard('Registrering', sentence))).toEqual([]);
  });

  it('holds from the day that the law came into force', () => {
    const text = (to: string) =>
      standard('Registrering', 'Foreningen gemmer dit cpr-nummer.').replace(
        '\n',
        `\ngælder: fra 1. januar 2018 til ${to}\n`,
      );
    expect(findings(rule, text('24. maj 2018'))).toEqual([]);
    expect(findings(rule, text('25. maj 2018'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (section: string, sentence: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 82 a\n### ${section}\n> ${sentence}\n`;

describe(rule.id, () => {
  it.each([
    ['Adgang', 'Afslag kan gives i et standardbrev uden begrundelse.'],
    ['Klage', 'Afgørelsen begrundes ikke.'],
    ['Indhold', 'Der er ingen begrundelse i brevet eller afslaget.'],
  ])('warns of what stands under %s: “%s”', (section, sentence) => {
    const found = findings(rule, standard(section, sentence));
    expect(found).toMatchObject([
      { severity: 'warning', source: 'forvaltningsloven § 22', range: { start: { line: 4 } } },
    ]);
    expect(found[0]?.message).toContain('spørg en jurist');
  });

  it.each([
    'Du kan blive væk uden begrundelse.',
    'Afslag gives med en begrundelse.',
    'Vi giver ikke afslag uden begrundelse.',
    'Der må ingen afgørelser træffes uden begrundelse.',
    'Reglen »afslag gives uden begrundelse« gælder ikke her.',
  ])('is silent on “%s”', (sentence) => {
    expect(findings(rule, standard('Adgang', sentence))).toEqual([]);
  });

  it('speaks of written decisions only', () => {
    const oral = 'afgørelse: mundtlig\n> Afslag gives uden begrundelse.';
    const written = 'afgørelse: skriftlig\n> Afslag gives uden begrundelse.';
    const text = (lines: string) => `## Ydelse "S" efter SEL § 82 a\n### Adgang\n${lines}\n`;
    expect(findings(rule, text(oral))).toEqual([]);
    expect(findings(rule, text(written))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const companion = (amount: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Ledsager" efter SEL § 97\nomfang: ${amount}\n`;

describe(rule.id, () => {
  it('warns where only guidance gives the figure, and offers it', () => {
    const text = companion('20 timer om måneden (lov)');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    expect(finding?.message).toContain('»20 timer om måneden«, men efter serviceloven § 97 er omfanget altid 15 timer');
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(companion('15 timer om måneden (lov)'));
  });

  it.each([
    ['15 timer om måneden', 0],
    ['højst 14 timer om måneden (som udgangspunkt)', 1],
    ['30 timer om måneden (i særlige tilfælde)', 0],
    ['20 timer om måneden (mål)', 0],
    ['4 timer om ugen', 0],
    ['20 minutter om måneden', 0],
    ['4 timer ad gangen', 0],
  ])('reads “%s”', (amount, count) => {
    expect(findings(rule, companion(amount))).toHaveLength(count);
  });

  it.each([
    ['højst 10 timer om ugen', '11 timer om ugen', 1],
    ['højst 10 timer om ugen', '10 timer om ugen', 0],
    ['højst 10 timer om ugen', 'højst 9 timer om ugen', 0],
    ['mindst 10 timer om ugen', 'højst 9 timer om ugen', 1],
    ['mindst 10 timer om ugen', 'mindst 9 timer om ugen', 0],
    ['mindst 10 timer om ugen', 'højst 10 timer om ugen', 0],
  ])('where the law says “%s”, “%s” is %i findings, and an error', (inLaw, written, count) => {
    const catalogue = lawWith(`omfang: ${inLaw}`);
    const found = findings(rule, `## Ydelse "Hjælp" efter prøveloven § 1\nomfang: ${written}\n`, { catalogue });
    expect(found.map(({ severity }) => severity)).toEqual(Array(count).fill('error'));
  });
});

import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const date = '2026-01-01';
const home = (item: string, provision = '§ 83') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter SEL ${provision}\n### Indhold\n- ${item}\n`;

describe(rule.id, () => {
  it('is a warning at the point, with the day and the new place', () => {
    const [finding] = findings(rule, home('Levering af madservice'), { date });
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4 } } });
    expect(finding?.message).toContain(
      '»madservice« under serviceloven § 83. Den hjælp stod der til og med 30. juni 2025 og står nu i serviceloven § 83 b.',
    );
  });

  it('reads the name of the service too', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "Madservice" efter SEL § 83\n';
    expect(findings(rule, text, { date })).toMatchObject([{ range: { start: { line: 2 } } }]);
  });

  it.each([
    ['Madservice', '§§ 83 og 83 b', 0],
    ['Madservice, se § 83 b', '§ 83', 0],
    ['Ikke madservice', '§ 83', 0],
    ['Madservice og støtte efter § 85', '§ 83', 1],
    ['Den tidligere madservice', '§ 83', 0],
    ['Rengøring', '§ 83', 0],
    ['Madservice', '§ 85', 0],
  ])('reads “%s” in %s', (item, provision, count) => {
    expect(findings(rule, home(item, provision), { date })).toHaveLength(count);
  });

  it.each([
    ['what has only ended', 'hjælpen omfatter: madservice\nkilde: lov, stk. 1\ngælder: til 31. august 2025'],
    ['what has not ended', 'hjælpen omfatter: madservice\nkilde: lov, stk. 1\nafløst af: prøveloven § 2'],
    [
      'what ends later',
      'hjælpen omfatter: madservice\nkilde: lov, stk. 1\ngælder: til 31. december 2026\nafløst af: prøveloven § 2',
    ],
    [
      'what ends that day',
      'hjælpen omfatter: madservice\nkilde: lov, stk. 1\ngælder: til 1. januar 2026\nafløst af: prøveloven § 2',
    ],
    [
      'another clause that has moved',
      'pligt: skal\nkilde: lov, stk. 1\ngælder: til 31. august 2025\nafløst af: prøveloven § 2',
    ],
  ])('is silent about %s', (_, law) => {
    const text = '## Ydelse "Hjælp" efter prøveloven § 1\n> Du får madservice, og kommunen skal levere den.\n';
    expect(findings(rule, text, { catalogue: lawWith(law, ''), date })).toEqual([]);
  });

  it('knows what the same provision has instead', () => {
    const catalogue = lawWith(
      'hjælpen omfatter: dækning af nødvendige merudgifter\nkilde: vejledning, V\ngælder: til 31. august 2025\nafløst af: prøveloven § 1\nhjælpen omfatter: en kompensationsydelse hver måned\nkilde: lov, stk. 1\ngælder: fra 1. september 2025',
      '',
    );
    const text = (sentence: string) => `## Ydelse "Hjælp" efter prøveloven § 1\n> ${sentence}\n`;
    const found = findings(rule, text('Du får dækket dine merudgifter.'), { catalogue, date });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('til og med 31. august 2025. Nu giver den: en kompensationsydelse hver måned.');
    expect(findings(rule, text('Kompensationsydelsen er til merudgifter.'), { catalogue, date })).toEqual([]);
    expect(findings(rule, text('Du får dækket dine merudgifter.'), { catalogue, date: '2025-08-31' })).toEqual([]);
  });
});

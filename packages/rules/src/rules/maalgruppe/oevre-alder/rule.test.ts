import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (age: string, title = 'S') =>
  `# Kvalitetsstandard "${title}"\n## Ydelse "Hjælp" efter prøveloven § 1\n### Målgruppe\nalder: ${age}\n`;

describe(rule.id, () => {
  it.each([
    ['18-22 år', '18-21 år', 1],
    ['18-22 år', '18-22 år', 0],
    ['18-22 år', 'under 23 år', 0],
    ['18-22 år', '18-23 år', 1],
    ['18-22 år', 'fra 18 år til folkepensionsalderen', 1],
    ['18-22 år', 'fyldt 18 år', 0],
    ['fra 18 år til folkepensionsalderen', '18-63 år', 1],
    ['fra 18 år til folkepensionsalderen', '18-64 år', 0],
    ['fra 18 år til folkepensionsalderen', '18-70 år', 0],
    ['fra 18 år til folkepensionsalderen, dog mindst 67 år', '18-65 år', 1],
    ['fra 18 år til folkepensionsalderen, dog mindst 67 år', '18-66 år', 0],
    ['fyldt 18 år', '18-30 år', 0],
  ])('where the law has “%s”, “%s” is %i findings', (inLaw, written, count) => {
    const found = findings(rule, help(written), { catalogue: lawWith(`alder: ${inLaw}`) });
    expect(found).toHaveLength(count);
    expect(found.every(({ severity, range }) => severity === 'error' && range.start.line === 4)).toBe(true);
  });

  it('says which way the age is wrong', () => {
    const catalogue = lawWith('alder: 18-22 år');
    expect(findings(rule, help('18-20 år'), { catalogue })[0]?.message).toContain('bliver holdt ude');
    expect(findings(rule, help('18-25 år'), { catalogue })[0]?.message).toContain('kan ikke gives derefter');
  });

  it('knows the pension age of the day', () => {
    const law = 'alder: fra 18 år til folkepensionsalderen';
    const pension = lawWith(law);
    expect(findings(rule, help('18-64 år'), { catalogue: pension })).toEqual([]);
    const text = '## Ydelse "Ledsager" efter serviceloven § 97\n### Målgruppe\nalder: 18-65 år\n';
    expect(findings(rule, text, { date: '2025-06-01' })).toHaveLength(1);
    expect(findings(rule, text, { date: '2020-06-01' })).toEqual([]);
  });

  it('lets another standard for the same help cover the rest', () => {
    const catalogue = lawWith('alder: 18-40 år');
    expect(findings(rule, help('18-30 år', 'A') + help('31-40 år', 'B'), { catalogue })).toEqual([]);
    expect(findings(rule, help('18-30 år', 'A') + help('18-29 år', 'B'), { catalogue })).toHaveLength(2);
    const other = help('31-40 år', 'B').replace('§ 1', '§ 2');
    expect(findings(rule, help('18-30 år', 'A') + other, { catalogue })).toHaveLength(1);
    const several =
      '# Kvalitetsstandard "B"\n## Ydelse "Andet" efter prøveloven § 2\n## Ydelse "Hjælp" efter prøveloven §§ 1 og 2\n### Målgruppe\nalder: 31-40 år\n';
    expect(findings(rule, help('18-30 år', 'A') + several, { catalogue })).toEqual([]);
    const ageless = '# Kvalitetsstandard "B"\n## Ydelse "Hjælp" efter prøveloven § 1\n';
    expect(findings(rule, help('18-30 år', 'A') + ageless, { catalogue })).toEqual([]);
  });
});

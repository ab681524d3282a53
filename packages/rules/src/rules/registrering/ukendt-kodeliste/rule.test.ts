import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (list: string) =>
  `# Kvalitetsstandard "A"\n## Ydelse "B" efter serviceloven § 82 a\n### Registrering\nfelt årsag: kode fra ${list}, altid\n`;
const municipality =
  '# Kommune "Lindøse Kommune"\n## Kodeliste "Årsag til henvendelse"\n| Kode | Navn |\n| 1 | Uro |\n';

describe(rule.id, () => {
  it('stands at the name, and mends a slip in quotes where the name needs them', () => {
    const text = standard('"Årsag til hendvendelse"') + municipality;
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4, column: 22 } } });
    expect(finding?.fixes?.[0] && applyFix(text, finding.fixes[0])).toBe(standard('"Årsag til henvendelse"'));
  });

  it('offers nothing where no list is near', () => {
    expect(findings(rule, standard('Hold') + municipality)).toMatchObject([{ rule: rule.id }]);
    expect(findings(rule, standard('Hold') + municipality)[0]?.fixes ?? []).toEqual([]);
  });

  it('says nothing where the municipality writes no lists, or there is no municipality file', () => {
    expect(findings(rule, `${standard('Hold')}# Kommune "Lindøse Kommune"\nkommunekode: 999\n`)).toEqual([]);
    expect(findings(rule, standard('Hold'))).toEqual([]);
  });
});

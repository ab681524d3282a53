import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const municipality = (cell: string, column = 'FFB') =>
  `# Kommune "Lindøse Kommune"\n## Kodeliste "Årsag"\n| Kode | Navn | ${column} |\n| 1 | Uro | ${cell} |\n`;

describe(rule.id, () => {
  it('stands at the cell and mends a slip in a term, keeping what is said of the two codes', () => {
    const text = municipality('[angts] (bredere)');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4, column: 13 } } });
    expect(finding?.message).toContain('Mente du [angst]?');
    expect(finding?.fixes?.[0] && applyFix(text, finding.fixes[0])).toBe(municipality('[angst] (bredere)'));
  });

  it('mends a slip in a code of FFB', () => {
    const text = municipality('16075f99-3694-4878-a48d-b2f4b515cb77');
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(municipality('16075f99-3694-4878-a48d-b2f4b515cb76'));
  });

  it('tells which edition of FFB it knows', () => {
    expect(findings(rule, municipality('00000000-0000-0000-0000-000000000000'))[0]?.message).toContain('2.3.0');
  });

  it('takes a label of FFB, but not one that two of its codes have', () => {
    expect(findings(rule, municipality('social isolation'))).toEqual([]);
    expect(findings(rule, municipality('Kriminalitet'))).toHaveLength(1);
  });

  it('finds a term without a code in that very list', () => {
    expect(findings(rule, municipality('[angst]', 'Egen liste'))[0]?.message).toContain('ingen kode i Egen liste');
  });

  it('says nothing of lists that it does not know', () => {
    for (const list of ['Danmarks Statistik', 'KMD Nexus', 'Kontoplan'])
      expect(findings(rule, municipality('hvad som helst', list))).toEqual([]);
  });

  it('looks Danmarks Statistik up where the municipality has written its codes, unless they are in a file that was not read', () => {
    const looked = (list: string) =>
      findings(rule, `${municipality('1.2.2.9', 'Danmarks Statistik')}## Kodeliste "Danmarks Statistik"\n${list}`);
    expect(looked('| Kode | Navn |\n| 1.2.2.1 | Angst |\n| 1.2.2.2 | Depression |\n')).toHaveLength(1);
    expect(looked('fil: dst.csv\n')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const municipality = (line: string) => `# Kommune "Lindøse Kommune"\n${line}\n`;
const standard = (provision: string, head = 'kommune: Lindøse') =>
  `# Kvalitetsstandard "S"\n${head}\n## Ydelse "S" efter SEL ${provision}\n`;
const all = municipality('standarder: alle kommunens');

describe(rule.id, () => {
  it('is an error at the line that says that everything is here', () => {
    expect(findings(rule, all + standard('§ 85'))).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 101', file: 'eksempel-1.kvast', range: { start: { line: 2 } } },
    ]);
  });

  it.each([
    ['a standard', standard('§ 101')],
    ['a standard that names no municipality', standard('§ 101', 'tiltale: du')],
    ['a standard to come, whose forerunner need not be kept', standard('§ 101', 'gælder: fra 2. juni 2025')],
    ['a standard from today', standard('§ 101', 'gælder: fra 1. juni 2025')],
    ['a standard until today', standard('§ 101', 'gælder: fra 1. juni 2024 til 1. juni 2025')],
  ])('is silent where there is %s', (_, other) => {
    expect(findings(rule, all + other)).toEqual([]);
  });

  it.each([
    ['a draft', standard('§ 101', 'status: udkast')],
    ['a hearing', standard('§ 101', 'status: i høring')],
    ['an old standard', standard('§ 101', 'gælder: fra 1. juni 2024 til 31. maj 2025')],
    ['the standard of another municipality', standard('§ 101', 'kommune: Solby')],
  ])('does not count %s', (_, other) => {
    expect(findings(rule, all + other)).toHaveLength(1);
  });

  it('says nothing where standards may lie elsewhere', () => {
    for (const line of [
      'hjemmeside: https://www.lindoese.example',
      'standarder: de vigtigste',
      'standarder: allerede i drift',
    ]) {
      expect(findings(rule, municipality(line) + standard('§ 85'))).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const edition = (
  validity: string,
  { title = 'Støtte', municipality = 'Lindøse', provision = '§ 85', more = '' } = {},
) =>
  `# Kvalitetsstandard "${title}"\nkommune: ${municipality}\n${validity}\n${more}## Ydelse "S" efter SEL ${provision}\n`;

const old = 'gælder: fra 1. januar 2025';
const next = 'gælder: fra maj 2025 til 31. december 2026';

describe(rule.id, () => {
  it('is one error in the later edition, and closes the earlier one the day before', () => {
    const text = edition(old) + edition(next);
    const found = findings(rule, text);
    expect(found).toMatchObject([
      {
        severity: 'error',
        file: 'eksempel-2.kvast',
        range: { start: { line: 3 } },
        related: [{ file: 'eksempel-1.kvast' }],
      },
    ]);
    expect(found[0]?.message).toContain('fra den 1. maj 2025');
    const fix = found[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('gælder: fra 1. januar 2025 til 30. april 2025\n');
  });

  it('counts both days in, and offers nothing where the two begin together', () => {
    const until = (day: string) => edition(`gælder: fra 1. januar 2025 til ${day}`) + edition(next);
    expect(findings(rule, until('1. maj 2025'))).toHaveLength(1);
    expect(findings(rule, until('30. april 2025'))).toEqual([]);
    expect(findings(rule, edition(next) + edition(next))[0]?.fixes).toBeUndefined();
  });

  it('reports each edition once', () => {
    expect(findings(rule, edition(old) + edition(old) + edition(next))).toHaveLength(2);
  });

  it.each([
    ['another title', { title: 'Hjælp' }],
    ['another municipality', { municipality: 'Solby' }],
    ['another provision', { provision: '§ 83' }],
    ['a draft', { more: 'status: udkast\n' }],
    ['a hearing', { more: 'status: i høring\n' }],
  ])('is silent about %s', (_, other) => {
    expect(findings(rule, edition(old) + edition(next, other))).toEqual([]);
  });

  it('does not place what has no dates', () => {
    expect(findings(rule, edition(old) + edition('version: 2'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (line: string) =>
  `# Kvalitetsstandard "A"\n## Ydelse "B" efter serviceloven § 82 a\n### Registrering\n${line}\n`;
const list = (name: string, ...rows: string[]) =>
  `# Kommune "Lindøse Kommune"\n## Kodeliste "${name}"\n| Nummer | Navn |\n${rows.map((row) => `| ${row} | Navn på ${row} |\n`).join('')}`;

describe(rule.id, () => {
  it('names what was surely meant, and keeps what stands after the number', () => {
    const text = standard('kle: 27.36.80-G01') + list('KLE', '27.36.08', '54.10.00');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4, column: 6 } } });
    expect(finding?.message).toContain('27.36.80 står ikke i kommunens egen liste »KLE«.');
    expect(finding?.message).toContain('Mente du 27.36.08 Navn på 27.36.08?');
    expect(finding?.fixes?.[0] && applyFix(text, finding.fixes[0])).toBe(standard('kle: 27.36.08-G01'));
  });

  it('guesses nothing where two numbers are as near', () => {
    const [finding] = findings(rule, standard('kle: 27.36.03') + list('KLE', '27.36.01', '27.36.02'));
    expect(finding?.message).not.toContain('Mente du');
  });

  it.each([
    ['the number itself', '5.38.40', ['5.38.40']],
    ['the function above, where the list goes no further', '5.38.40.2', ['5.38.40']],
    ['accounts below the function', '5.38.40', ['5.38.40.001', '5.38.40.002']],
    ['gaps in another place', '5.38.40 001', ['5.38.40001']],
  ])('finds %s', (_, written, rows) => {
    expect(findings(rule, standard(`konto: ${written}`) + list('Kontoplan', ...rows))).toEqual([]);
  });

  it.each([
    ['an account that is not among those of its function', '5.38.40.3', ['5.38.40', '5.38.40.001']],
    ['a function whose number only begins alike', '5.38.40', ['5.38.401']],
  ])('does not find %s', (_, written, rows) => {
    expect(findings(rule, standard(`konto: ${written}`) + list('Kontoplan', ...rows))).toHaveLength(1);
  });

  it('says nothing without a list, of a list in a file that was not read, and of a number of another form', () => {
    expect(findings(rule, standard('konto: 5.38.40') + list('KLE', '27.00.00'))).toEqual([]);
    const file = '# Kommune "Lindøse Kommune"\n## Kodeliste "Kontoplan"\nfil: kontoplan.csv\n';
    expect(findings(rule, standard('konto: 5.38.40') + file)).toEqual([]);
    expect(findings(rule, standard('kle: 27.36') + list('KLE', '27.00.00'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (lines = '') => `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\n${lines}`;

describe(rule.id, () => {
  it.each([
    ['individuelle mål', '> Hjælpen følger dine mål.\n', 0],
    ['individuelle mål', '### Mål\n- Borgeren er tryg\n', 0],
    ['individuelle mål', '### Opfølgning\nhandleplan: tilbydes\n', 0],
    ['individuelle mål', '### Opfølgning\nhandleplan: tilbydes ikke\n', 1],
    ['individuelle mål', '> Hjælpen er for målgruppen.\n', 1],
    ['individuelle mål', '', 1],
    ['borgeren som arbejdsleder', '> Du skal kunne være arbejdsleder.\n', 0],
    ['borgeren som arbejdsleder', '> Du skal være arbejdsgiver.\n', 1],
    ['samtykke', '> Du skal være indforstået.\n', 0],
    ['samtykke', '### Betingelser\nalle af:\n- samtykker\n', 0],
    ['samtykke', '### Betingelser\nalle af:\n- er motiveret\n', 1],
    ['samtykke', '### Betingelser\nalle af:\n- bor i kommunen\n- samtykker\n', 0],
    ['begrundelse', '', 0],
  ])('where the law asks for %s, it reads “%s”', (what, lines, count) => {
    const found = findings(rule, help(lines), { catalogue: lawWith(`kræver: ${what}`) });
    expect(found.map(({ severity, range }) => [severity, range.start.line])).toEqual(Array(count).fill(['warning', 2]));
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const after = (sentence: string, provision = '§ 82 b', section = 'Efter forløbet') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Forløb" efter SEL ${provision}\n### ${section}\n> ${sentence}\n`;

describe(rule.id, () => {
  it('is a warning at the sentence', () => {
    expect(findings(rule, after('Der er altid en åben dør.'))).toMatchObject([
      { severity: 'warning', range: { start: { line: 4 } } },
    ]);
  });

  it.each([
    ['Du beholder din kontaktperson.', 1],
    ['Du kan skrive til din gamle medarbejder.', 1],
    ['Du beholder ikke din kontaktperson.', 0],
    ['Du kan fortsætte i en gruppe, hvor der er en åben dør.', 0],
    ['Du bevarer kontakten til din familie.', 0],
    ['Tak for denne gang.', 0],
  ])('reads “%s”', (sentence, count) => {
    expect(findings(rule, after(sentence))).toHaveLength(count);
  });

  it('reads only what comes after the course', () => {
    expect(findings(rule, after('Der er altid en åben dør.', '§ 82 b', 'Indhold'))).toEqual([]);
  });

  it.each(['§ 82 a', '§§ 82 a og 82 b'])('is silent where the service rests on %s', (provision) => {
    expect(findings(rule, after('Der er altid en åben dør.', provision))).toEqual([]);
    expect(findings(rule, after('Der er en åben dør.').replace('SEL § 82 b', 'LAB § 167'))).toEqual([]);
  });
});

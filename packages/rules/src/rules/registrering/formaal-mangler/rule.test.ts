import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 a\n### Registrering\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is one word of advice for all fields without a purpose, at the first of them', () => {
    const text = standard(
      'felt cpr: cpr, altid, til "at kende dig"',
      'felt besøg: tal, altid',
      'felt slut: dato, betinget',
    );
    const found = findings(rule, text);
    expect(found).toMatchObject([{ severity: 'info', range: { start: { line: 5 } } }]);
    expect(found[0]?.message).toContain(': besøg og slut.');
  });

  it.each([
    ['felt besøg: tal, aldrig'],
    ['felt cpr: cpr, altid, hjemmel databeskyttelsesloven § 11'],
    ['felt besøg: tal, altid\n> Tallet bruges til at se, om grupperne er store nok.'],
    ['anonym: aldrig'],
  ])('is silent about “%s”', (lines) => {
    expect(findings(rule, standard(lines))).toEqual([]);
  });

  it('holds from the day that the regulation came into force', () => {
    const text = (to: string) =>
      standard('felt besøg: tal, altid').replace('\n', `\ngælder: fra 1. januar 2018 til ${to}\n`);
    expect(findings(rule, text('24. maj 2018'))).toEqual([]);
    expect(findings(rule, text('25. maj 2018'))).toHaveLength(1);
  });
});

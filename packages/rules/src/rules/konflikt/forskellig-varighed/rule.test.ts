import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (duration: string, { name = 'Forløb', head = 'version: 1', age = 'fyldt 18 år' } = {}) =>
  `# Kvalitetsstandard "Støtte ${duration}"\n${head}\n## Ydelse "${name}" efter serviceloven § 82 b\nvarighed: ${duration}\n### Målgruppe\nalder: ${age}\n`;

describe(rule.id, () => {
  it('counts once, in the later file, and is told in both', () => {
    const text = standard('højst 6 måneder') + standard('højst 3 måneder');
    expect(findings(rule, text)).toMatchObject([
      {
        severity: 'error',
        file: 'eksempel-1.kvast',
        mirrorOf: { file: 'eksempel-2.kvast', range: { start: { line: 4 } } },
      },
      {
        severity: 'error',
        file: 'eksempel-2.kvast',
        range: { start: { line: 4 } },
        related: [{ file: 'eksempel-1.kvast', range: { start: { line: 4 } } }],
      },
    ]);
  });

  it('only informs where the two carry different names', () => {
    const text = standard('højst 6 måneder') + standard('ingen grænse', { name: 'Samtaler' });
    expect(findings(rule, text)).toMatchObject([{ severity: 'info' }, { severity: 'info' }]);
  });

  it('is silent for two municipalities, and for people who cannot be the same', () => {
    const elsewhere = { head: 'kommune: Egebæk Kommune' };
    expect(findings(rule, standard('højst 6 måneder') + standard('højst 3 måneder', elsewhere))).toEqual([]);
    const young = standard('højst 3 måneder', { age: '18-29 år' });
    expect(findings(rule, young + standard('højst 6 måneder', { age: 'fyldt 30 år' }))).toEqual([]);
  });

  it.each([
    ['højst 3 måneder', 'højst 6 måneder', 1],
    ['højst 6 måneder', 'højst 3 måneder', 1],
    ['ingen grænse', 'højst 3 måneder', 1],
    ['højst 3 måneder', 'ingen grænse', 1],
    ['ingen grænse', 'ingen grænse', 0],
    ['højst 26 uger', 'højst 6 måneder', 0],
  ])('compares “%s” with “%s”', (one, other, count) => {
    const counted = findings(rule, standard(one) + standard(other)).filter(({ mirrorOf }) => !mirrorOf);
    expect(counted).toHaveLength(count);
  });

  it('says nothing where the same problem is met by another form, in another area, or for a chosen few', () => {
    const course = (lines: string, head = 'version: 1') =>
      `# Kvalitetsstandard "A"\n${head}\n## Ydelse "Forløb" efter serviceloven § 82 b\n${lines}\n`;
    const silent = [
      [course('form: individuel\nvarighed: højst 6 måneder'), course('form: digital\nvarighed: højst 3 måneder')],
      [course('varighed: højst 6 måneder', 'forvaltning: A'), course('varighed: højst 3 måneder', 'forvaltning: B')],
      [
        course('varighed: højst 6 måneder'),
        course('varighed: højst 3 måneder\n### Målgruppe\nmindst ét af:\n- [angst]\nprioritering: Vi begynder her.'),
      ],
      [
        course('varighed: højst 6 måneder\ngælder: fra 1. januar 2025 til 30. juni 2025'),
        course('varighed: højst 3 måneder', 'gælder: fra 1. juli 2025 til 31. december 2025'),
      ],
      [
        course('varighed: højst 6 måneder'),
        course('varighed: højst 3 måneder\n### Målgruppe\nmindst ét af:\n- [ondt i livet]'),
      ],
    ];
    for (const [one, other] of silent) expect(findings(rule, `${one}${other}`)).toEqual([]);
  });

  it('sees that a narrower group is among a wider one', () => {
    const course = (months: number, group: string) =>
      `# Kvalitetsstandard "${group}"\n## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: højst ${months} måneder\n### Målgruppe\nmindst ét af:\n- ${group}\n`;
    expect(findings(rule, course(6, '[angst]') + course(3, '[psykisk lidelse]'))).toHaveLength(2);
    expect(findings(rule, course(6, '[angst]') + course(3, '[depression]'))).toEqual([]);
  });
});

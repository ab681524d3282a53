import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (duration: string, { name = 'Forløb', head = 'version: 1', age = 'fyldt 18 år' } = {}) =>
  `# Kvalitetsstandard "Støtte ${duration}"\n${head}\n## Ydelse "${name}" efter serviceloven § 82 b\nvarighed: ${duration}\n### Målgruppe\nalder: ${age}\n`;

describe(rule.id, () => {
  it('is told once, in the later file, with both places', () => {
    const text = standard('højst 6 måneder') + standard('højst 3 måneder');
    expect(findings(rule, text)).toMatchObject([
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
    expect(findings(rule, text)).toMatchObject([{ severity: 'info' }]);
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
    expect(findings(rule, standard(one) + standard(other))).toHaveLength(count);
  });
});

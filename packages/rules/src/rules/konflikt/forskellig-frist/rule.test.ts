import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (deadline: string, provision = '§ 85') =>
  `# Kvalitetsstandard "${deadline}"\n## Ydelse "Støtte" efter serviceloven ${provision}\n## Adgang\nsagsbehandlingstid: ${deadline}\n`;

describe(rule.id, () => {
  it('names both deadlines and shows both places', () => {
    const [first, finding, ...others] = findings(rule, standard('højst 8 uger') + standard('højst 3 måneder'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ file: 'eksempel-1.kvast', mirrorOf: { file: 'eksempel-2.kvast' } });
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 85',
      file: 'eksempel-2.kvast',
      related: [{ file: 'eksempel-1.kvast', range: { start: { line: 4 } } }],
    });
    expect(finding?.message).toContain(
      '»højst 3 måneder« (linje 4) her, men »højst 8 uger« i eksempel-1.kvast, linje 4.',
    );
  });

  it('is silent for different provisions, and where there is nothing to wait for', () => {
    expect(findings(rule, standard('højst 8 uger') + standard('højst 3 måneder', '§ 97'))).toEqual([]);
    expect(findings(rule, standard('højst 8 uger') + standard('ingen'))).toEqual([]);
  });
});

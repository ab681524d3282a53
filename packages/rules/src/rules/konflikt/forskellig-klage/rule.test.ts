import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (appeal: string, provision = '§ 85') =>
  `# Kvalitetsstandard "${appeal}"\n## Ydelse "Støtte" efter serviceloven ${provision}\n## Klage\n${appeal}\n`;

describe(rule.id, () => {
  it('reports each standard that disagrees once, against the first', () => {
    const text =
      standard('klageadgang: Ankestyrelsen') + standard('klageadgang: ingen') + standard('klageadgang: ingen');
    const found = findings(rule, text);
    expect(found.map(({ file, severity, mirrorOf }) => [file, severity, mirrorOf?.file])).toEqual([
      ['eksempel-1.kvast', 'error', 'eksempel-2.kvast'],
      ['eksempel-1.kvast', 'error', 'eksempel-3.kvast'],
      ['eksempel-2.kvast', 'error', undefined],
      ['eksempel-3.kvast', 'error', undefined],
    ]);
    expect(found[2]?.related).toMatchObject([{ file: 'eksempel-1.kvast', range: { start: { line: 4 } } }]);
  });

  it('is silent where one of them says nothing', () => {
    expect(findings(rule, standard('klageadgang: Ankestyrelsen') + standard('klagefrist: 4 uger'))).toEqual([]);
  });
});

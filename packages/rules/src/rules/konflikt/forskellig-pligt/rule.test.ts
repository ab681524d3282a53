import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (duty: string, provision = '§ 85') =>
  `# Kvalitetsstandard "${duty}"\n## Ydelse "Støtte" efter serviceloven ${provision}\nkommunen: ${duty} tilbyde\n`;

describe(rule.id, () => {
  it('is one error, told in both files with what stands in each', () => {
    const found = findings(rule, standard('skal') + standard('kan'));
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['error', 'eksempel-2.kvast'],
      ['error', undefined],
    ]);
    expect(found[1]?.message).toContain(
      'Kommunen »kan tilbyde« (linje 3) hjælpen (»Støtte«) her, men »skal tilbyde« i eksempel-1.kvast, linje 3.',
    );
  });

  it('does not ask what the services are called', () => {
    const found = findings(rule, standard('skal') + standard('kan').replace('"Støtte"', '"Hjælp"'));
    expect(found).toMatchObject([{ severity: 'error' }, { severity: 'error' }]);
  });

  it('is silent where the provision is a duty in one part and a choice in another', () => {
    expect(findings(rule, standard('skal', '§ 107') + standard('kan', '§ 107'))).toEqual([]);
  });

  it('is silent for different provisions', () => {
    expect(findings(rule, standard('skal') + standard('kan', '§ 82 a'))).toEqual([]);
  });
});

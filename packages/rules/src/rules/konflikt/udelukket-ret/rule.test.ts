import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const early = (outside: string, more = '', provision = '§ 82 b') =>
  `# Kvalitetsstandard "Tidlig støtte"\n## Ydelse "Forløb" efter serviceloven ${provision}\n${more}### Målgruppe\nalder: fyldt 18 år\n### Uden for målgruppen\n${outside}\n`;
const support = '# Kvalitetsstandard "Hjælp i hverdagen"\n## Ydelse "Hjælp i hverdagen" efter serviceloven § 85\n';

describe(rule.id, () => {
  it('shows somebody with a right, at both places', () => {
    const found = findings(rule, early('- betydelig [nedsat fysisk funktionsevne]') + support);
    expect(found.map(({ severity, file, mirrorOf }) => [severity, file, mirrorOf?.file])).toEqual([
      ['error', 'eksempel-1.kvast', undefined],
      ['error', 'eksempel-2.kvast', 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain('Den står som »Hjælp i hverdagen« i eksempel-2.kvast, linje 2.');
    expect(found[0]?.message).toContain('En borger på 30 år med betydelig nedsat fysisk funktionsevne får at vide');
  });

  it('knows the law’s group by its provision', () => {
    expect(findings(rule, early('- i målgruppen for serviceloven § 85') + support)).toHaveLength(2);
  });

  it.each([
    ['a referral', early('- betydelig [nedsat fysisk funktionsevne]\n  henvis til: Hjælp i hverdagen') + support],
    ['those who get the help already', early('- modtager hjælp efter serviceloven § 85') + support],
    ['some who have no right', early('- [nedsat fysisk funktionsevne]') + support],
    [
      'the way in words',
      early('- betydelig [nedsat fysisk funktionsevne]', '> Har du brug for mere, så spørg om Hjælp i hverdagen.\n') +
        support,
    ],
    [
      'the provision in words',
      early('- betydelig [nedsat fysisk funktionsevne]', '> Så kan du få hjælp efter [serviceloven § 85].\n') + support,
    ],
    ['no standard about the right', early('- betydelig [nedsat fysisk funktionsevne]')],
    ['help that is a right itself', early('- betydelig [nedsat fysisk funktionsevne]', '', '§ 85') + support],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

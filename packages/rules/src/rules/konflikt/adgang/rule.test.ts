import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const early = '# Kvalitetsstandard "Tidlig støtte"\n## Ydelse "Forløb" efter serviceloven § 82 b\n';
const support = (condition: string, provision = '§ 85') =>
  `# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven ${provision}\n### Betingelser\nalle af:\n- ${condition}\n`;

describe(rule.id, () => {
  it.each(['i målgruppen for "Tidlig støtte"', 'i målgruppen for "Forløb"', 'i målgruppen for serviceloven § 82 b'])(
    'is told at both places: %s',
    (condition) => {
      const found = findings(rule, early + support(condition));
      expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
        ['error', 'eksempel-2.kvast'],
        ['error', undefined],
      ]);
      expect(found[1]?.message).toContain('Den står som »Forløb« i eksempel-1.kvast, linje 2.');
    },
  );

  it('reads a group that is named by several provisions', () => {
    const found = findings(rule, early + support('i målgruppen for serviceloven §§ 82 b og 82 c'));
    expect(found).toHaveLength(2);
    expect(found[1]?.message).toContain('i målgruppen for serviceloven § 82 b og serviceloven § 82 c');
  });

  it.each([
    ['a service that names itself', support('i målgruppen for "Støtte"', '§§ 82 b og 85')],
    [
      'an offer that has ended',
      early.replace('\n', '\ngælder: til 31. december 2024\n') +
        support('i målgruppen for "Tidlig støtte"').replace('\n', '\ngælder: fra 1. januar 2025\n'),
    ],
    ['another right', early + support('i målgruppen for "Tidlig støtte"', '§ 97')],
    ['somebody who must not be in the group', early + support('ikke i målgruppen for "Tidlig støtte"')],
    [
      'the group of another right',
      `${early}# Kvalitetsstandard "Ledsagelse"\n## Ydelse "Ledsagelse" efter serviceloven § 97\n${support('i målgruppen for "Ledsagelse"')}`,
    ],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

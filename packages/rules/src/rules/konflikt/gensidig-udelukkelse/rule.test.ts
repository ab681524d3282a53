import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (name: string, provision: string, outside: string, group = '[angst]') =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "${name}" efter serviceloven ${provision}\n### Målgruppe\nmindst ét af:\n- ${group}\n### Uden for målgruppen\n- ${outside}\n`;
const early = standard('Forløb', '§ 82 b', 'i målgruppen for serviceloven § 85');
const support = standard('Støtte', '§ 85', 'i målgruppen for serviceloven § 82 b');

describe(rule.id, () => {
  it('shows somebody who gets nothing, at both places', () => {
    const found = findings(rule, early + support);
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['error', 'eksempel-2.kvast'],
      ['error', undefined],
    ]);
    expect(found[1]?.message).toContain(
      '»i målgruppen for serviceloven § 82 b« (linje 7) her og »i målgruppen for serviceloven § 85« i eksempel-1.kvast, linje 7.',
    );
    expect(found[1]?.message).toContain('En borger med angst hører til begge målgrupper');
  });

  it.each([
    [
      'an exception',
      early +
        support
          .replace('§ 82 b\n', '§ 82 b\n  medmindre: er motiveret\n')
          .replace('efter serviceloven § 85', 'efter serviceloven § 85'),
    ],
    [
      'recipients for the same need',
      early + standard('Støtte', '§ 85', 'modtager hjælp efter serviceloven § 82 b til samme behov'),
    ],
    [
      'two choices of the municipality',
      standard('A', '§ 82 b', 'i målgruppen for serviceloven § 82 a') +
        standard('B', '§ 82 a', 'i målgruppen for serviceloven § 82 b'),
    ],
    ['groups that nobody is both in', early.replace('[angst]', 'ikke [angst]') + support],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

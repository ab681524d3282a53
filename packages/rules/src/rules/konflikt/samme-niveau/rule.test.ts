import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (name: string, provision: string, group: string, more = '') =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "${name}" efter serviceloven ${provision}\n### Målgruppe\nmindst ét af:\n- ${group}\n${more}`;
const early = standard('Tidlig støtte', '§ 82 b', 'moderat [angst]');
const right = standard('Hjælp i hverdagen', '§ 85', 'moderat [psykisk lidelse]');

describe(rule.id, () => {
  it('is a piece of advice at both places', () => {
    const found = findings(rule, early + right);
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['info', undefined],
      ['info', 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain(
      '»moderat angst« (linje 5) her og »moderat psykisk lidelse« i eksempel-2.kvast, linje 5.',
    );
  });

  it('looks at every provision that the right rests on', () => {
    expect(findings(rule, early + right.replace('§ 85', '§§ 85 og 97'))).toHaveLength(2);
  });

  it.each([
    ['a risk on the other side', early + right.replace('moderat', 'risiko for moderat')],
    ['another level', early + standard('Hjælp i hverdagen', '§ 85', 'svær [psykisk lidelse]')],
    ['another problem', early + standard('Hjælp i hverdagen', '§ 85', 'moderat [misbrug]')],
    ['help that is no alternative', early + standard('Ledsagelse', '§ 97', 'moderat [psykisk lidelse]')],
    [
      'an exclusion that draws the line',
      `${early}### Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov\n${right}`,
    ],
    ['the name of the other standard', `${early + right}### Efter forløbet\n> Du kan få Tidlig støtte bagefter.\n`],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

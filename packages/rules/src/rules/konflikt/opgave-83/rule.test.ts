import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (more = '') =>
  `# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven § 85\n### Omfatter ikke\n- Rengøring.\n  efter: serviceloven § 83\n${more}`;
const help = (name: string, lines: string) =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "${name}" efter serviceloven § 83\n${lines}\n`;
const refuses = help('Hjælp', '### Omfatter ikke\n- rengøring');

describe(rule.id, () => {
  it('is one warning, told in both files with what stands in each', () => {
    const found = findings(rule, support() + refuses);
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', undefined],
      ['warning', 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain('»Rengøring« (linje 4) her og »rengøring« i eksempel-2.kvast, linje 4.');
  });

  it.each([
    ['an exception', support('  medmindre: ikke i målgruppen for serviceloven § 83\n') + refuses],
    ['another home help that takes it', support() + refuses + help('Rengøring', 'form: i hjemmet')],
    [
      'the same need only',
      support() + help('Hjælp', '### Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov'),
    ],
    ['no home help here', support()],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

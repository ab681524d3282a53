import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const LAB = 'lov om en aktiv beskæftigelsesindsats § 167';
const standard = (name: string, basis: string, outside: string) =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "${name}" efter ${basis}\n### Uden for målgruppen\n- ${outside}\n`;
const early = standard('Støtte', 'serviceloven § 85', `modtager hjælp efter ${LAB}`);
const mentor = standard('Mentor', LAB, 'modtager hjælp efter serviceloven § 85');

describe(rule.id, () => {
  it('is one warning, told in both files with what stands in each', () => {
    const found = findings(rule, early + mentor);
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', undefined],
      ['warning', 'eksempel-1.kvast'],
    ]);
    expect(found[1]?.message).toContain(
      '»modtager hjælp efter serviceloven § 85« (linje 4) her og »modtager hjælp efter beskæftigelsesindsatsloven § 167« i eksempel-1.kvast, linje 4.',
    );
  });

  it.each([
    ['the same need only', early + standard('Mentor', LAB, 'modtager hjælp efter serviceloven § 85 til samme behov')],
    ['a reason', `${early + mentor.trimEnd()}\n  fordi: Støtten dækker det hele.\n`],
    ['another help', early + standard('Mentor', LAB, 'modtager hjælp efter serviceloven § 97')],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

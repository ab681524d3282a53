import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support =
  '# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven § 85\n### Omfatter ikke\n- Samtaleterapi\n';
const early = (denied: string) =>
  `# Kvalitetsstandard "Tidlig"\n## Ydelse "Forløb" efter serviceloven § 82 b\n## Fravalgt\n- serviceloven § ${denied}\n`;

describe(rule.id, () => {
  it('is told in both files as a piece of advice', () => {
    const found = findings(rule, support + early('102'));
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['info', undefined],
      ['info', 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain(
      '»Samtaleterapi« (linje 4) her og »fravalgt: § 102« i eksempel-2.kvast, linje 4.',
    );
  });

  it.each([
    ['another provision that is not used', support + early('82 c')],
    ['the way to it', `${support}  henvis til: Psykiatrien\n${early('102')}`],
    ['something else that is not included', support.replace('Samtaleterapi', 'Rengøring') + early('102')],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

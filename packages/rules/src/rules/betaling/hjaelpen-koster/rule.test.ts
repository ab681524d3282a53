import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provisions: string, fee: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter serviceloven ${provisions}\n### Økonomi\n${fee}\n`;

describe(rule.id, () => {
  it('never says more than a word of advice, whatever the source', () => {
    for (const provision of ['§ 91', '§ 107']) {
      expect(findings(rule, standard(provision, 'egenbetaling: ingen'))).toMatchObject([
        { severity: 'info', range: { start: { line: 4 } } },
      ]);
    }
  });

  it.each([
    ['§ 86', 'egenbetaling: ingen'],
    ['§§ 86 og 91', 'egenbetaling: ingen'],
    ['§§ 82 c og 91', 'egenbetaling: ingen'],
    ['§ 91', 'egenbetaling: ja'],
    ['§ 91', 'betaler selv: transport'],
  ])('is silent about %s with “%s”', (provisions, fee) => {
    expect(findings(rule, standard(provisions, fee))).toEqual([]);
  });
});

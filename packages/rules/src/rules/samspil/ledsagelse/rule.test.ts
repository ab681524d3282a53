import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (item: string, provision = '§ 85') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL ${provision}\n### Omfatter ikke\n- ${item}\n`;

describe(rule.id, () => {
  it('is info at the item', () => {
    expect(findings(rule, support('Ledsagelse\n  henvis til: serviceloven § 97'))).toMatchObject([
      { severity: 'info', provision: 'serviceloven § 97', range: { start: { line: 4 } } },
    ]);
  });

  it.each([
    ['Ledsagelse efter § 97', '§ 85', 1],
    ['Ledsagelse', '§ 85', 0],
    ['Ledsagelse\n  efter: serviceloven § 83', '§ 85', 0],
    ['Hjælp, som du kan få efter § 97', '§ 85', 0],
    ['Ledsagelse efter § 97', '§ 82 b', 0],
  ])('reads “%s” in %s', (item, provision, count) => {
    expect(findings(rule, support(item, provision))).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const stay = (provision: string, duty = 'kan') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Ophold" efter SEL ${provision}\nkommunen: ${duty} tilbyde\n`;

describe(rule.id, () => {
  it('is an error at the duty, and rests on the subsection that is one', () => {
    expect(findings(rule, stay('§ 107'))).toMatchObject([
      { severity: 'error', source: 'serviceloven § 107, stk. 2', range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ['§ 107, stk. 1', 'kan'],
    ['§ 107, stk. 2', 'kan'],
    ['§ 85', 'kan'],
    ['§ 82 a', 'kan'],
    ['§ 107', 'skal'],
  ])('is silent on %s as “%s”', (provision, duty) => {
    expect(findings(rule, stay(provision, duty))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('never goes above info', () => {
    const text = '## Ydelse "Støtte" efter SEL § 85\nvarighed: højst 1 år (lov)\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', provision: 'serviceloven § 85' }]);
  });

  it.each([
    ['højst 6 måneder (lov)', '§ 82 b'],
    ['højst 6 måneder (serviceniveau)', '§ 85'],
    ['ingen grænse', '§ 85'],
  ])('is silent on “%s” in %s', (duration, provision) => {
    expect(findings(rule, `## Ydelse "F" efter SEL ${provision}\nvarighed: ${duration}\n`)).toEqual([]);
  });
});

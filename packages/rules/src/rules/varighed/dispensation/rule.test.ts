import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('carries the strength of its source, which is the bill and not the act', () => {
    const text = '## Ydelse "F" efter SEL § 82 b\nvarighed: højst 6 måneder\ndispensation: mulig i særlige tilfælde\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', strength: 'preparatoryWork' }]);
  });

  it('is found when no duration is written at all', () => {
    expect(findings(rule, '## Ydelse "F" efter SEL § 82 b\ndispensation: mulig\n')).toHaveLength(1);
  });
});

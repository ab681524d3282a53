import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning, because it rests on practice', () => {
    const text = '## Ydelse "Ophold" efter SEL § 107\nvarighed: højst 18 måneder (serviceniveau)\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', strength: 'practice' }]);
  });

  it('says nothing about a shortest time', () => {
    expect(findings(rule, '## Ydelse "Ophold" efter SEL § 107\nvarighed: mindst 1 måned\n')).toEqual([]);
  });
});

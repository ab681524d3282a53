import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the heading of the service', () => {
    const text = '# Kvalitetsstandard "A"\n## Ydelse "Med" efter SEL § 85\n## Ydelse "Uden"\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
  });

  it('accepts a provision that the catalogue does not know: that is another fault', () => {
    expect(findings(rule, '## Ydelse "Med" efter havneloven § 12\n')).toEqual([]);
  });
});

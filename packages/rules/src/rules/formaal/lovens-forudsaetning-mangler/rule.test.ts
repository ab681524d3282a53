import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the name of each service that lacks it', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "A" efter SEL § 82 a\nform: gruppe\n## Ydelse "B" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', range: { start: { line: 2 } } },
      { severity: 'warning', range: { start: { line: 4 } } },
    ]);
  });

  it('accepts the same thing in the writer’s own words', () => {
    const text =
      '## Formål\n> Støtten skal forebygge, at dine vanskeligheder bliver værre.\n## Ydelse "A" efter SEL § 82 a\nform: gruppe\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

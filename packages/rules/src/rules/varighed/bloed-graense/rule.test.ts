import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('quotes the soft words and offers the firm ones', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\nvarighed: op mod 6 måneder (som udgangspunkt)\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    expect(finding?.message).toContain('»op mod 6 måneder (som udgangspunkt)«');
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('\nvarighed: højst 6 måneder (lov)\n');
  });

  it('leaves a limit that is over the law to varighed/over-lovens-graense', () => {
    expect(findings(rule, '## Ydelse "F" efter SEL § 82 b\nvarighed: ca. 9 måneder\n')).toEqual([]);
  });

  it.each([
    ['højst 6 måneder (som udgangspunkt)', 1],
    ['højst 6 måneder (mål)', 1],
    ['op mod 6 måneder', 1],
    ['ca. 6 måneder (lov)', 1],
    ['højst 6 måneder (lov)', 0],
    ['højst 6 måneder', 0],
    ['ca. 4 måneder', 0],
    ['ingen grænse', 0],
  ])('reads “%s”', (duration, count) => {
    expect(findings(rule, `## Ydelse "F" efter SEL § 82 b\nvarighed: ${duration}\n`)).toHaveLength(count);
    expect(findings(rule, `## Ydelse "F" efter SEL § 85\nvarighed: ${duration}\n`)).toEqual([]);
  });
});

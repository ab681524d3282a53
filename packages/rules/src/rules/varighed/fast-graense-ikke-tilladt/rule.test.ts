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

  it.each([
    ['18 måneder (som udgangspunkt)', '§ 107', 0],
    ['18 måneder (mål)', '§ 107', 0],
    ['ca. 18 måneder', '§ 107', 0],
    ['højst 18 måneder (lov)', '§ 107', 1],
    ['højst 18 måneder', '§ 107', 1],
    ['højst 18 måneder', '§ 85', 0],
    ['højst 4 måneder', '§ 82 b', 0],
    ['ingen grænse', '§ 107', 0],
  ])('reads “%s” in %s', (duration, provision, count) => {
    const text = `## Ydelse "Ophold" efter SEL ${provision}\nvarighed: ${duration}\n`;
    expect(findings(rule, text)).toHaveLength(count);
  });
});

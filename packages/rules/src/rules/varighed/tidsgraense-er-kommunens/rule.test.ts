import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('never goes above info', () => {
    const text = '## Ydelse "Støtte" efter SEL § 85\nvarighed: højst 1 år (lov)\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', provision: 'serviceloven § 85' }]);
  });

  it('says so of a number of weeks where the law only asks for an end', () => {
    const catalogue = lawWith('varighed: tidsbegrænset');
    const text = (strength: string) => `## Ydelse "F" efter prøveloven § 1\nvarighed: højst 12 uger ${strength}\n`;
    const found = findings(rule, text('(lov)'), { catalogue });
    expect(found).toMatchObject([{ severity: 'info' }]);
    expect(found[0]?.message).toContain('skal have en slutning');
    expect(findings(rule, text('(som udgangspunkt)'), { catalogue })).toEqual([]);
  });

  it.each([
    ['højst 3 overnatninger (lov)', 1],
    ['højst 3 dage (lov)', 1],
    ['højst 3 overnatninger (serviceniveau)', 0],
    ['højst 3 overnatninger om måneden (lov)', 0],
    ['højst 3 timer (lov)', 0],
  ])('reads a stay of “%s”', (amount, count) => {
    expect(findings(rule, `## Ydelse "F" efter SEL § 82 a\nomfang: ${amount}\n`)).toHaveLength(count);
  });

  it('leaves a provision where no limit may be set to another rule', () => {
    expect(findings(rule, '## Ydelse "F" efter SEL § 107\nvarighed: højst 1 år (lov)\n')).toEqual([]);
  });

  it.each([
    ['højst 6 måneder (lov)', '§ 82 b'],
    ['højst 6 måneder (serviceniveau)', '§ 85'],
    ['ingen grænse', '§ 85'],
  ])('is silent on “%s” in %s', (duration, provision) => {
    expect(findings(rule, `## Ydelse "F" efter SEL ${provision}\nvarighed: ${duration}\n`)).toEqual([]);
  });
});

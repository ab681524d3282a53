import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('points at the service and cites the law', () => {
    const text = '# Kvalitetsstandard "A"\n## Ydelse "Støtte" efter serviceloven § 85\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', source: 'serviceloven § 148, stk. 2', range: { start: { line: 2 } } },
    ]);
  });

  it.each(['løbende: ja', 'efter: serviceloven § 148, stk. 2', '> Vi holder møde med dig hvert år.'])(
    'accepts “%s”',
    (line) => {
      expect(findings(rule, `## Ydelse "Støtte" efter serviceloven § 85\n### Opfølgning\n${line}\n`)).toEqual([]);
    },
  );

  it('is one finding for all services that lack it', () => {
    const found = findings(rule, '## Ydelse "A" efter SEL § 85\n## Ydelse "B" efter SEL § 85\n');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('følger op på »A« og »B«.');
  });
});

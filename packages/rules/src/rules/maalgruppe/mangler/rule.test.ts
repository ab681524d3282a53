import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const service = '## Ydelse "Støtte" efter serviceloven § 85\n';

describe(rule.id, () => {
  it('warns, and cites the law', () => {
    expect(findings(rule, service)).toMatchObject([{ severity: 'warning', source: 'serviceloven § 85, stk. 1' }]);
  });

  it.each(['## Målgruppe\nalder: fyldt 18 år\n', '## Betingelser\n- [sociale problemer]\n'])(
    'accepts the shared “%s”',
    (shared) => {
      expect(findings(rule, service + shared)).toEqual([]);
    },
  );

  it('is silent where the law names no target group', () => {
    expect(findings(rule, '## Ydelse "Plan" efter serviceloven § 141\n')).toEqual([]);
  });

  it('is one finding for all services that lack it, with the provision of each', () => {
    const [finding, ...others] = findings(rule, `${service}## Ydelse "Gruppe" efter serviceloven § 82 a\n`);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('hvem »Støtte« og »Gruppe« er for. Loven siger i serviceloven §§ 85 og 82 a,');
  });
});

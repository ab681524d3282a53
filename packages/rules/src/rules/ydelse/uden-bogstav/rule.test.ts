import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the reference, which names the letters that are help of their own', () => {
    const [finding] = findings(rule, '# Kvalitetsstandard "S"\n## Ydelse "T" efter serviceloven § 82\n');
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 82',
      range: { start: { line: 2 } },
    });
    expect(finding?.message).toContain('står i serviceloven §§ 82 a og 82 b.');
  });

  it.each(['serviceloven § 82 b', 'serviceloven § 85', 'serviceloven § 8', 'barnets lov § 82'])(
    'is silent on %s',
    (id) => {
      expect(findings(rule, `## Ydelse "T" efter ${id}\n`)).toEqual([]);
    },
  );
});

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

  it('leaves the duty of care alone', () => {
    const text = (name: string, line: string) => `## Ydelse "${name}" efter serviceloven § 82\n> ${line}\n`;
    expect(findings(rule, text('Omsorgspligt', 'Vi hjælper dig.'))).toEqual([]);
    expect(findings(rule, text('Vi kommer til dig', 'Vi kommer, også uden dit samtykke.'))).toEqual([]);
    expect(findings(rule, text('Støtte', 'Vi hjælper dig.'))).toHaveLength(1);
  });

  it.each(['serviceloven § 82 b', 'serviceloven § 85', 'serviceloven § 8', 'barnets lov § 82'])(
    'is silent on %s',
    (id) => {
      expect(findings(rule, `## Ydelse "T" efter ${id}\n`)).toEqual([]);
    },
  );
});

import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const service = (provisions: string) =>
  `# Kvalitetsstandard "A"\n## Ydelse "Forløb" efter serviceloven ${provisions}\n`;

describe(rule.id, () => {
  it('says what differs, and cites the limit that can no longer be checked', () => {
    const [finding] = findings(rule, service('§§ 82 a og 82 b'));
    expect(finding).toMatchObject({
      severity: 'warning',
      source: 'serviceloven § 82 b, stk. 1',
      range: { start: { line: 2 } },
    });
    expect(finding?.message).toContain(
      'serviceloven §§ 82 a og 82 b, men de har hver deres regler om varighed og form.',
    );
    expect(findings(rule, service('§§ 82 a og 85'))[0]?.message).toContain('om klageadgang og pligt.');
  });

  it('leaves a service with one provision, and one with two parts of the same, alone', () => {
    expect(findings(rule, service('§ 82 b'))).toEqual([]);
    expect(findings(rule, service('§ 85, stk. 1 og § 85, stk. 2'))).toEqual([]);
  });

  it('does not count volunteers, plans and follow-up as help of its own', () => {
    const catalogue = builtInCatalogue();
    expect(findings(rule, service('§§ 82 b og 82 d'), { catalogue })).toEqual([]);
    expect(findings(rule, service('§§ 85 og 141'), { catalogue })).toEqual([]);
    expect(findings(rule, service('§§ 82 b og 85'), { catalogue })).toHaveLength(1);
  });
});

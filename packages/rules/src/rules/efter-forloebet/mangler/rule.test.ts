import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const service = '# Kvalitetsstandard "A"\n## Ydelse "Forløb" efter serviceloven § 82 b\n';

describe(rule.id, () => {
  it('names the limit that makes the question', () => {
    const [finding] = findings(rule, service);
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 82 b',
      range: { start: { line: 2 } },
    });
    expect(finding?.message).toContain('6 måneder');
  });

  it('accepts the answer wherever it stands', () => {
    expect(findings(rule, `${service}> Når forløbet slutter, ser vi på, om du skal have anden hjælp.\n`)).toEqual([]);
    expect(findings(rule, `${service}## Efter forløbet\n> Vi taler om det.\n`)).toEqual([]);
  });
});

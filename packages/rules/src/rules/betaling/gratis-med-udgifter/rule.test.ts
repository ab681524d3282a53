import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is told once for all services, with every expense', () => {
    const text = `# Kvalitetsstandard "A"
## Ydelse "Gruppe" efter serviceloven § 82 a
## Ydelse "Forløb" efter serviceloven § 82 b
## Økonomi
egenbetaling: ingen
betaler selv: bus
betaler selv: materialer
`;
    expect(findings(rule, text)).toMatchObject([
      {
        severity: 'info',
        range: { start: { line: 5 } },
        related: [{ range: { start: { line: 6 } } }, { range: { start: { line: 7 } } }],
      },
    ]);
  });
});

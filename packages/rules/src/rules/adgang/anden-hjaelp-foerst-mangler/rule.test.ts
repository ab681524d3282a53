import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is one warning for all the services, and only since the law has asked for it', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "A" efter SEL § 83\n## Ydelse "B" efter SEL § 83\n';
    const found = findings(rule, text);
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 2 } } }]);
    expect(found[0]?.message).toContain('ved »A« og »B«, at kommunen først ser på, om hjælp efter serviceloven § 83 a');
    expect(findings(rule, text, { date: '2014-12-31' })).toEqual([]);
  });

  it.each([
    '## Ydelse "B" efter SEL § 83 a\n',
    'kan kombineres med: serviceloven § 83 a\n',
    '### Indhold\n- Hjælp, når rehabilitering ikke er nok\n',
    '### Adgang\n> Vi ser på § 83 a først.\n',
  ])('takes any word about it: “%s”', (line) => {
    expect(findings(rule, `## Ydelse "A" efter SEL § 83\n${line}`)).toEqual([]);
  });
});

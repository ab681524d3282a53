import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('looks into themes, and shows both places', () => {
    const text = '# Kvalitetsstandard "A"\n## Indhold\n#### Mobilitet\n- Kørsel\n## Omfatter ikke\n- Kørsel\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', range: { start: { line: 6 } }, related: [{ range: { start: { line: 4 } } }] },
    ]);
  });

  it('accepts what is only left out in some cases, and what another service includes', () => {
    expect(findings(rule, '## Indhold\n- Kørsel\n## Omfatter ikke\n- Kørsel\n  medmindre: bor i egen bolig\n')).toEqual(
      [],
    );
    const two =
      '## Ydelse "A" efter SEL § 85\n### Indhold\n- Kørsel\n## Ydelse "B" efter SEL § 83\n### Omfatter ikke\n- Kørsel\n';
    expect(findings(rule, two)).toEqual([]);
  });
});

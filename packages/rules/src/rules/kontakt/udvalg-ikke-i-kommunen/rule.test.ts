import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (committee: string) => `# Kvalitetsstandard "A"\nudvalg: ${committee}\n`;
const municipality = '# Kommune "Lindøse Kommune"\n## Udvalg\n- Socialudvalget\n- Kulturudvalget\n';

describe(rule.id, () => {
  it('informs, and mends a slip', () => {
    const text = standard('Socialudvalgt') + municipality;
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'info', range: { start: { line: 2 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(standard('Socialudvalget'));
  });

  it('says nothing where the municipality lists no committees', () => {
    expect(findings(rule, `${standard('Socialudvalget')}# Kommune "Lindøse Kommune"\nkommunekode: 999\n`)).toEqual([]);
  });
});

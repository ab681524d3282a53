import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line', () => {
    const text = '# Kvalitetsstandard "S"\n## Fravalgt\n- serviceloven § 82 c\n- serviceloven § 85\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 85', range: { start: { line: 4 } } },
    ]);
  });

  it('warns where practice forbids to refuse everybody, from the day of the practice', () => {
    const catalogue = lawWith('må ikke: afvises generelt\nkilde: praksis, FOB 2024-19\ngælder: fra 30. juni 2024', '');
    const text = '## Fravalgt\n- prøveloven § 1\n';
    expect(findings(rule, text, { catalogue })).toMatchObject([{ severity: 'warning', source: 'FOB 2024-19' }]);
    expect(findings(rule, text, { catalogue, date: '2024-06-29' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (name: string) => `# Kvalitetsstandard "A"\nkommune: ${name}\n`;
const municipality = '# Kommune "Lindøse Kommune"\nkommunekode: 999\n';

describe(rule.id, () => {
  it('informs, and mends a slip', () => {
    const text = standard('Linløse Kommune') + municipality;
    const [finding] = findings(rule, text);
    expect(finding?.severity).toBe('info');
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(standard('Lindøse Kommune'));
  });

  it('says nothing where there is no municipality file, or no municipality is named', () => {
    expect(findings(rule, standard('Egebæk Kommune'))).toEqual([]);
    expect(findings(rule, `# Kvalitetsstandard "A"\nversion: 1\n${municipality}`)).toEqual([]);
  });
});

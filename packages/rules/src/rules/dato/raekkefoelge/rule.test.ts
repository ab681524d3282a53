import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is sure that a standard which ends before it begins is wrong, and unsure of the rest', () => {
    expect(findings(rule, 'gælder: fra 1. maj 2026 til 30. april 2026\n')).toMatchObject([{ severity: 'error' }]);
    const late = findings(rule, '# Kvalitetsstandard "A"\ngælder: fra 1. januar 2025\nvedtaget: 2. januar 2025\n');
    expect(late).toMatchObject([
      { severity: 'warning', range: { start: { line: 3 } }, related: [{ range: { start: { line: 2 } } }] },
    ]);
  });

  it('allows everything that can be true when only the month is written', () => {
    expect(findings(rule, 'gælder: fra maj 2025 til maj 2025\nvedtaget: 20. maj 2025\n')).toEqual([]);
  });

  it('allows an update within the first 6 months', () => {
    expect(findings(rule, 'gælder: fra 1. januar 2025\nopdateret: 1. juli 2025\n')).toEqual([]);
    expect(findings(rule, 'gælder: fra 1. januar 2025\nopdateret: 2. juli 2025\n')).toHaveLength(1);
  });
});

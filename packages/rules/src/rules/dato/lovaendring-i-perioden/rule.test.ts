import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (validity: string, provision = 'serviceloven § 85', more = '') =>
  `# Kvalitetsstandard "Støtte"\ngælder: ${validity}\n${more}## Ydelse "Støtte" efter ${provision}\n`;

describe(rule.id, () => {
  it('names the day and what changes', () => {
    const [finding, ...others] = findings(rule, standard('fra 1. juli 2023 til 31. december 2024'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 85',
      range: { start: { line: 2 } },
    });
    expect(finding?.message).toContain('Den 1. januar 2024');
    expect(finding?.message).toContain('alder');
  });

  it('finds a provision that ends, with its successors, and one that has not begun', () => {
    const [ended] = findings(rule, standard('fra 1. januar 2023 til 31. december 2024', 'serviceloven § 76'));
    expect(ended?.message).toContain('31. december 2023');
    expect(ended?.message).toContain('barnets lov § 113');
    const [begun] = findings(rule, standard('fra 1. juli 2017 til 31. december 2018', 'serviceloven § 82 b'));
    expect(begun?.message).toContain('gælder først fra 1. januar 2018');
  });

  it('is silent when the change comes on the first day, after the last, or before the latest update', () => {
    expect(findings(rule, standard('fra 1. januar 2024'))).toEqual([]);
    expect(findings(rule, standard('fra 1. januar 2023 til 31. december 2023'))).toEqual([]);
    expect(findings(rule, standard('fra 1. januar 2023', 'serviceloven § 85', 'opdateret: februar 2024\n'))).toEqual(
      [],
    );
  });

  it('counts reporting rules only where the standard says something about registration', () => {
    const text = standard('fra 1. januar 2023 til 31. december 2023', 'serviceloven § 82 a');
    const catalogue = builtInCatalogue();
    expect(findings(rule, text, { catalogue })).toEqual([]);
    const registered = `${text}### Registrering\nanonym: aldrig\n`;
    expect(findings(rule, registered, { catalogue })[0]?.message).toContain('Den 14. november 2023');
  });

  it('leaves new practice to dato/ny-praksis', () => {
    const catalogue = builtInCatalogue();
    expect(findings(rule, standard('fra 1. juni 2016 til 31. december 2023'), { catalogue })).toEqual([]);
  });
});

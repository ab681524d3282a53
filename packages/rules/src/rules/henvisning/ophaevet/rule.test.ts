import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('names the successors, and its fix leads there', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "Efterværn" efter SEL § 76\nform: individuel\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'error', provision: 'serviceloven § 76', range: { start: { line: 2 } } });
    expect(finding?.message).toContain('til og med den 31. december 2023. ');
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('"Efterværn" efter barnets lov §§ 113-116\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('keeps the brackets of a mention', () => {
    const text = '# Kvalitetsstandard "S"\n## Formål\n> Se også [serviceloven § 76].\n';
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('> Se også [barnets lov §§ 113-116].');
  });

  it('offers no fix that would lose a second reference', () => {
    const [finding] = findings(rule, '## Ydelse "Unge" efter serviceloven §§ 76 og 85\nform: individuel\n');
    expect(finding?.provision).toBe('serviceloven § 76');
    expect(finding?.fixes).toBeUndefined();
  });

  it('has no fix where nothing has come instead', () => {
    const catalogue = lawWith('i kraft: til 31. december 2023\nalder: fyldt 18 år');
    const [finding] = findings(rule, '## Ydelse "A" efter prøveloven § 1\nform: individuel\n', { catalogue });
    expect(finding?.message).toContain('Find den regel, der gælder nu');
    expect(finding?.fixes).toBeUndefined();
  });

  it('finds what is not yet in force', () => {
    const text =
      '# Kvalitetsstandard "S"\ngælder: fra 1. januar 2017 til 30. juni 2017\n## Ydelse "G" efter SEL § 82 a\nform: gruppe\n';
    const [finding] = findings(rule, text);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('træder først i kraft den 1. januar 2018');
  });
});

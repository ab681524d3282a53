import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('warns at the exclusion and has a fix that silences it', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Uden for målgruppen\n- modtager hjælp efter serviceloven § 85\n## Ydelse "G" efter SEL § 82 a\nform: gruppe\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\n- modtager hjælp efter serviceloven § 85 til samme behov\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('says nothing about other help that is excluded', () => {
    const text = '## Ydelse "G" efter SEL § 82 a\n### Uden for målgruppen\n- modtager hjælp efter SEL § 97\n';
    expect(findings(rule, text)).toEqual([]);
  });

  it('names all the help that is excluded in one line', () => {
    const text =
      '## Ydelse "Akut" efter SEL § 82 c\n### Uden for målgruppen\n- modtager hjælp efter SEL §§ 85 og 104\n';
    const found = findings(rule, text, { catalogue: builtInCatalogue() });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('Alle, der får hjælp efter serviceloven §§ 85 og 104, er udelukket');
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning that rests on practice, at the condition', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Betingelser\nalle af:\n- bor i kommunen\n- er motiveret\n## Ydelse "Støtte" efter SEL § 85\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', strength: 'practice', range: { start: { line: 5 } } },
    ]);
  });

  it('finds the demand where it is turned into an exclusion', () => {
    const text = '## Ydelse "Støtte" efter SEL § 85\n### Uden for målgruppen\n- ikke er motiveret\n';
    expect(findings(rule, text)).toHaveLength(1);
  });

  it('says nothing about one alternative among others', () => {
    const text =
      '## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\nmindst ét af:\n- er motiveret\n- [særlige sociale problemer]\n';
    expect(findings(rule, text)).toEqual([]);
  });

  it('tells once about one list, at the demand for motivation, and points to the others', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Betingelser\nalle af:\n- ønsker hjælpen\n- bor i kommunen\n- er motiveret\n## Ydelse "Støtte" efter SEL § 85\n';
    const found = findings(rule, text);
    expect(found).toMatchObject([{ range: { start: { line: 6 } }, related: [{ range: { start: { line: 4 } } }] }]);
    expect(found[0]?.message).toContain('»ønsker hjælpen« og »er motiveret«');
  });

  it('tells about each section that has one', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\nalle af:\n- er motiveret\n### Uden for målgruppen\n- ikke samarbejder om hjælpen\n';
    expect(findings(rule, text)).toMatchObject([{ range: { start: { line: 5 } } }, { range: { start: { line: 7 } } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('warns at the purpose, once, also when the name says the same', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Formål\nhjælpen skal: afklare behov for SEL § 85\n## Ydelse "Afklaringsforløb" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', strength: 'preparatoryWork', range: { start: { line: 3 } } },
    ]);
  });

  it('says nothing about a clarification in help that the law does not keep from it', () => {
    const text = '## Ydelse "Afklaring" efter SEL § 85\nform: individuel\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info at the line that is wider', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\nmindst ét af:\n- let [nedsat fysisk funktionsevne]\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 5 } } }]);
  });

  it('says nothing about a service that also rests on a wider provision', () => {
    const text =
      '## Ydelse "Støtte" efter SEL §§ 82 b og 85\n### Målgruppe\nmindst ét af:\n- [nedsat fysisk funktionsevne]\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

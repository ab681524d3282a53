import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line of the duty', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\nkommunen: kan tilbyde\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
  });

  it('says nothing where nothing is said about the duty', () => {
    expect(findings(rule, '## Ydelse "Støtte" efter SEL § 85\nform: individuel\n')).toEqual([]);
  });

  it('says nothing about a service that also rests on a voluntary provision', () => {
    expect(findings(rule, '## Ydelse "Støtte" efter SEL §§ 82 b og 85\nkommunen: kan tilbyde\n')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('never goes above info, though the bill is clear', () => {
    expect(findings(rule, '## Ydelse "F" efter SEL § 82 b\nform: individuel\n')).toMatchObject([{ severity: 'info' }]);
  });

  it('says nothing where the law has no such limit', () => {
    expect(findings(rule, '## Ydelse "G" efter SEL §§ 82 a og 85\nform: gruppe\n')).toEqual([]);
  });

  it('says nothing about help that can be renewed', () => {
    expect(findings(rule, '## Ydelse "Mentor" efter LAB § 167\nform: individuel\n')).toEqual([]);
  });
});

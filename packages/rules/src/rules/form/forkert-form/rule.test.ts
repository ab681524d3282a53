import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line of the form', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "H" efter SEL § 82 b\nform: gruppe\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
  });

  it('says nothing about where or how the help is given', () => {
    expect(findings(rule, '## Ydelse "H" efter SEL § 82 b\nform: i hjemmet og digital\n')).toEqual([]);
  });

  it('says nothing where the law leaves the form open', () => {
    expect(findings(rule, '## Ydelse "H" efter SEL § 85\nform: gruppe\n')).toEqual([]);
  });
});

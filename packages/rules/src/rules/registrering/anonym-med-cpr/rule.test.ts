import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the field, and points at the promise', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Å" efter SEL § 82 c\n### Registrering\nanonym: altid\nfelt cpr: cpr, betinget\n';
    expect(findings(rule, text)).toMatchObject([
      { severity: 'error', range: { start: { line: 5 } }, related: [{ range: { start: { line: 4 } } }] },
    ]);
  });

  it('accepts a field that is never filled in', () => {
    const text = '## Ydelse "Å" efter SEL § 82 c\n### Registrering\nanonym: altid\nfelt cpr: cpr, aldrig\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

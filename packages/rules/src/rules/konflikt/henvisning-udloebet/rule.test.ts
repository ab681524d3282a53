import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const refers = (valid = 'fra 1. januar 2025 til 31. december 2026') =>
  `# Kvalitetsstandard "Støtte"\ngælder: ${valid}\n## Ydelse "Støtte" efter serviceloven § 85\n### Uden for målgruppen\n- [misbrug]\n  henvis til: Kursus\n`;
const course = (valid: string) =>
  `# Kvalitetsstandard "Kurser"\ngælder: ${valid}\n## Ydelse "Kursus" efter serviceloven § 82 a\n`;
const old = course('fra 1. januar 2023 til 31. december 2024');

describe(rule.id, () => {
  it('is one error, told at the reference and at the period that is over', () => {
    const found = findings(rule, refers() + old);
    expect(found.map(({ severity, range, mirrorOf }) => [severity, range.start.line, mirrorOf?.file])).toEqual([
      ['error', 6, undefined],
      ['error', 2, 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain(
      'Der henvises til »Kursus« (linje 6), men den hjælp sluttede »31. december 2024« i eksempel-2.kvast, linje 2.',
    );
  });

  it.each([
    ['a newer edition', refers() + old + course('fra 1. januar 2025 til 31. december 2026')],
    ['a standard that is over itself', refers('fra 1. januar 2023 til 31. december 2023') + old],
    ['help without an end', refers() + course('fra 1. januar 2023')],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});

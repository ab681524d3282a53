import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is an error at the line', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "M" efter LAB § 167\ngentagelse: ikke til samme behov\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 3 } } }]);
  });

  it.each([
    ['### Efter forløbet\nnyt forløb: ikke muligt', 1],
    ['### Efter forløbet\nnyt forløb: kun til et andet behov', 1],
    ['### Efter forløbet\nnyt forløb: muligt', 0],
    ['gentagelse: kan fornyes\n### Efter forløbet\nnyt forløb: ikke muligt', 0],
    ['gentagelse: mulig', 0],
  ])('reads “%s”', (lines, count) => {
    expect(findings(rule, `## Ydelse "M" efter LAB § 167\n${lines}\n`)).toHaveLength(count);
  });

  it('says nothing where nothing is said about repetition', () => {
    expect(findings(rule, '## Ydelse "M" efter LAB § 167\nvarighed: højst 6 måneder (lov)\n')).toEqual([]);
  });
});

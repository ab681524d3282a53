import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const two = (names: readonly [string, string], lengths: readonly [string, string], provision = '§ 82 b') =>
  `# Kvalitetsstandard "S"\n${names
    .map((name, index) => `## Ydelse "${name}" efter SEL ${provision}\nvarighed: ${lengths[index]}\n`)
    .join('')}`;

describe(rule.id, () => {
  it('warns at the first part, with the sum, and points at the others', () => {
    const [finding] = findings(rule, two(['Forløb 1', 'Forløb 2'], ['højst 20 uger', 'højst 20 uger']));
    expect(finding).toMatchObject({
      severity: 'warning',
      range: { start: { line: 2 } },
      related: [{ range: { start: { line: 4 } } }],
    });
    expect(finding?.message).toContain('»Forløb 1« og »Forløb 2« varer tilsammen 40 uger');
  });

  it.each([
    ['with an ordinal', ['Første del af forløbet', 'Anden del af forløbet'], ['højst 4 måneder', 'højst 3 måneder'], 1],
    ['of just the length', ['Forløb A', 'Forløb B'], ['højst 3 måneder', 'højst 3 måneder'], 0],
    ['in different units', ['Forløb 1', 'Forløb 2'], ['højst 5 måneder', 'højst 20 uger'], 0],
    ['without an end', ['Forløb 1', 'Forløb 2'], ['højst 5 måneder', 'ingen grænse'], 0],
    ['with names of their own', ['Forløb 1', 'Samtaler 2'], ['højst 5 måneder', 'højst 5 måneder'], 0],
    ['where only one has a number', ['Forløb', 'Forløb 2'], ['højst 5 måneder', 'højst 5 måneder'], 0],
  ] as const)('reads parts %s', (_, names, lengths, count) => {
    expect(findings(rule, two(names, lengths))).toHaveLength(count);
  });

  it('is silent where the law lets the help be renewed, or has no limit', () => {
    const lengths = ['højst 5 måneder', 'højst 5 måneder'] as const;
    expect(findings(rule, two(['Forløb 1', 'Forløb 2'], lengths, '§ 85'))).toEqual([]);
    expect(findings(rule, two(['Mentor 1', 'Mentor 2'], lengths).replaceAll('SEL § 82 b', 'LAB § 167'))).toEqual([]);
  });
});

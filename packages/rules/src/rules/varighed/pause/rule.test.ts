import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const course = (pause: string, provision = 'SEL § 82 b') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Forløb" efter ${provision}\npause: ${pause}\n`;

describe(rule.id, () => {
  it('is info at the line, with the limit', () => {
    const [finding] = findings(rule, course('mulig'));
    expect(finding).toMatchObject({ severity: 'info', range: { start: { line: 3 } } });
    expect(finding?.message).toContain('serviceloven § 82 b, som højst kan vare 6 måneder');
  });

  it.each([
    ['ingen', 'SEL § 82 b'],
    ['mulig, men slutter senest efter 6 måneder', 'SEL § 82 b'],
    ['mulig', 'SEL § 82 a'],
    ['mulig', 'LAB § 167'],
  ])('is silent on “%s” under %s', (pause, provision) => {
    expect(findings(rule, course(pause, provision))).toEqual([]);
  });
});

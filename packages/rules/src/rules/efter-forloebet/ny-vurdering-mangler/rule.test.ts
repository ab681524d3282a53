import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const course = (lines = '') => `# Kvalitetsstandard "S"\n## Ydelse "R" efter SEL § 83 a\n${lines}`;

describe(rule.id, () => {
  it('is a warning at the name, or at the section on what comes after', () => {
    expect(findings(rule, course())).toMatchObject([
      { severity: 'warning', provision: 'serviceloven § 83', range: { start: { line: 2 } } },
    ]);
    const after = findings(rule, course('### Efter forløbet\n> Tak for denne gang.\n'));
    expect(after).toMatchObject([{ range: { start: { line: 3 } } }]);
  });

  it.each([
    ['### Efter forløbet\n> Vi vurderer, hvad du har brug for.\n', 0],
    ['### Efter forløbet\n> Vi siger farvel.\n', 1],
    ['### Indhold\n- Vi vurderer, hvad du kan.\n', 1],
    ['### Indhold\n- Vi vurderer igen, hvad du kan.\n', 0],
    ['### Indhold\n- Når forløbet slutter, holder vi fest.\n', 1],
  ])('reads “%s”', (lines, count) => {
    expect(findings(rule, course(lines))).toHaveLength(count);
  });

  it('finds it at the help that follows, where the course is mentioned but is no service here', () => {
    const help = (sentence: string) => `## Ydelse "H" efter SEL § 83\n### Adgang\n> ${sentence}\n`;
    expect(findings(rule, help('Vi tilbyder først rehabilitering.'))).toHaveLength(1);
    expect(findings(rule, help('Når rehabiliteringen slutter, vurderer vi dit behov.'))).toEqual([]);
    expect(findings(rule, help('Vi vurderer dit behov, når du ringer.'))).toEqual([]);
    expect(findings(rule, help('Vi tilbyder rehabilitering. Når forløbet er slut, vurderer vi dit behov.'))).toEqual(
      [],
    );
    expect(findings(rule, help('Vi vurderer din rehabilitering.'))).toHaveLength(1);
  });

  it('is one finding where both are services', () => {
    const both = `${course()}## Ydelse "H" efter SEL § 83\n`;
    expect(findings(rule, both).map(({ range }) => range.start.line)).toEqual([2]);
  });
});

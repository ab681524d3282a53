import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('has a fix that silences it', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Klage\nklagefrist: 6 uger\n';
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ range: { start: { line: 4 } } });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\nklagefrist: 4 uger\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it.each([
    ['4 uger', 0],
    ['28 dage', 0],
    ['1 måned', 0],
    ['2 måneder', 1],
    ['14 dage', 1],
  ])('reads “%s”', (time, count) => {
    expect(findings(rule, `## Ydelse "Støtte" efter SEL § 85\n### Klage\nklagefrist: ${time}\n`)).toHaveLength(count);
  });
});

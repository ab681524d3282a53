import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const text = '# Kvalitetsstandard "A"\n## Ydelse "B" efter SEL § 85\n### Betingelser\n- ønsker hjælpen\n- samtykker\n';

describe(rule.id, () => {
  it('offers both readings, and neither is safe', () => {
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4 } } });
    expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([false, false]);
    for (const [index, opener] of ['mindst ét af:', 'alle af:'].entries()) {
      const fix = finding?.fixes?.[index];
      const mended = fix ? applyFix(text, fix) : text;
      expect(mended).toContain(`### Betingelser\n${opener}\n- ønsker hjælpen\n`);
      expect(findings(rule, mended)).toEqual([]);
    }
  });

  it('leaves exclusions alone: each of them is enough', () => {
    expect(findings(rule, '## Uden for målgruppen\n- [misbrug]\n- [sociale problemer]\n')).toEqual([]);
  });
});

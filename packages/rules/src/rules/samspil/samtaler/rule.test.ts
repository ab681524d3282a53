import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the item, and reads a spelling without hyphen', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Omfatter ikke\n- Samtaleterapi og jeg støttende samtaler\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });

  it('stays a warning where the statute itself says it', () => {
    const text = '## Ydelse "Støtte" efter prøveloven § 1\n### Omfatter ikke\n- Samtaler\n';
    expect(findings(rule, text, { catalogue: lawWith('må ikke: udelukke samtaler') })).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  it('says nothing where the item has an exception', () => {
    const text =
      '## Ydelse "Støtte" efter SEL § 85\n### Omfatter ikke\n- Støttesamtaler\n  medmindre: [særlige sociale problemer]\n';
    expect(findings(rule, text)).toEqual([]);
  });

  it.each([
    ['Støttende samtaler om fortiden', 0],
    ['Samtaler', 1],
    ['Samtaleterapi. Støttende samtaler er en del af hjælpen', 0],
    ['Samtaleterapi, medmindre støttende samtaler er nok', 0],
    ['Samtaler om følelser', 1],
    ['Ledsagelse til samtaler', 0],
  ])('reads “%s”', (item, count) => {
    expect(findings(rule, `## Ydelse "Støtte" efter SEL § 85\n### Omfatter ikke\n- ${item}\n`)).toHaveLength(count);
  });
});

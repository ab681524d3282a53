import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is a warning at the condition', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL § 85\n### Betingelser\nalle af:\n- bor i egen bolig\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 5 } } }]);
  });
  it.each([
    ['Uden for målgruppen', '- bor i botilbud', 'bor i botilbud, uden for hjælpen'],
    ['Betingelser', 'alle af:\n- ikke bor i botilbud', 'bor i botilbud, uden for hjælpen'],
    ['Betingelser', 'alle af:\n- bor i egen bolig\n- ikke bor i botilbud', 'bor i egen bolig, for at'],
  ])('reads, under %s, “%s”', (section, lines, said) => {
    const found = findings(rule, `## Ydelse "Støtte" efter SEL § 85\n### ${section}\n${lines}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(said);
  });

  it.each([
    ['Uden for målgruppen', '- bor i botilbud\n  medmindre: [særlige sociale problemer]'],
    ['Uden for målgruppen', '- bor i egen bolig'],
    ['Betingelser', 'alle af:\n- bor i botilbud'],
  ])('is silent, under %s, on “%s”', (section, lines) => {
    expect(findings(rule, `## Ydelse "Støtte" efter SEL § 85\n### ${section}\n${lines}\n`)).toEqual([]);
  });
});

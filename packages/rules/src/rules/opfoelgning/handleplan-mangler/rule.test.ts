import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL ${provision}\n### Opfølgning\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is a warning at the service where nothing is said, and at the line that says no', () => {
    expect(findings(rule, standard('§ 85', 'løbende: ja'))).toMatchObject([
      { severity: 'warning', source: 'serviceloven § 141, stk. 2', range: { start: { line: 2 } } },
    ]);
    expect(findings(rule, standard('§ 85', 'handleplan: tilbydes ikke'))).toMatchObject([
      { severity: 'warning', range: { start: { line: 4 } } },
    ]);
  });

  it('is one finding for all services that lack it', () => {
    const found = findings(rule, '## Ydelse "A" efter SEL § 85\n## Ydelse "B" efter SEL § 85\n');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('sammen med »A« og »B«.');
  });

  it.each([
    ['the line', '§ 85', ['handleplan: tilbydes']],
    ['a word about it', '§ 85', ['> Du får tilbud om en handleplan.']],
    ['an open offer', '§ 85', ['løbende: ja', '### Adgang', 'visitation: ingen']],
    ['other help', '§ 82 b', ['løbende: ja']],
    ['help without a plan that is not offered', '§ 82 b', ['handleplan: tilbydes ikke']],
  ])('is silent about %s', (_, provision, lines) => {
    expect(findings(rule, standard(provision, ...lines))).toEqual([]);
  });

  it('advises whoever tells half of what is in the plan', () => {
    const half = (sentence: string) => findings(rule, standard('§ 85', 'handleplan: tilbydes', `> ${sentence}`));
    const found = half('Handleplanen beskriver formålet og indsatsen.');
    expect(found).toMatchObject([{ severity: 'info', range: { start: { line: 5 } } }]);
    expect(found[0]?.message).toContain('mangler: forventet varighed og andre særlige forhold.');
    expect(half('Handleplanen indeholder mål, indsats, varighed og særlige forhold.')).toEqual([]);
    expect(half('Handleplanen laver vi sammen.')).toEqual([]);
  });
});

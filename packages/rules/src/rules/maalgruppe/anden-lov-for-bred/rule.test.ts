import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const date = '2026-01-01';
const support = (exclusion: string, provision = 'SEL § 85') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter ${provision}\n### Uden for målgruppen\n- ${exclusion}\n`;

describe(rule.id, () => {
  it('is info at the point, and names where the law does it', () => {
    const [finding] = findings(rule, support('modtager hjælp efter ældreloven § 10'), { date });
    expect(finding).toMatchObject({ severity: 'info', range: { start: { line: 4 } } });
    expect(finding?.message).toContain('efter serviceloven § 85. Loven gør det kun for serviceloven § 83');
  });

  it('says nothing about a group that is there for them', () => {
    const text = '## Ydelse "Støtte" efter SEL § 85\n### Målgruppe\n- [omfattet af ældreloven]\n';
    expect(findings(rule, text, { date })).toEqual([]);
  });

  it.each([
    ['[omfattet af ældreloven]', 'SEL § 85', 1],
    ['[aldersbetinget funktionsnedsættelse]', 'SEL § 85', 1],
    ['[nedsat fysisk funktionsevne]', 'SEL § 85', 0],
    ['[omfattet af ældreloven]\n  medmindre: [særlige sociale problemer]', 'SEL § 85', 0],
    ['modtager hjælp efter serviceloven § 83', 'SEL § 85', 0],
    ['[omfattet af ældreloven]', 'SEL §§ 83 og 85', 0],
    ['[omfattet af ældreloven]', 'LAB § 167', 0],
    ['alder fyldt 67 år', 'SEL § 85', 0],
  ])('reads “%s” in %s', (exclusion, provision, count) => {
    expect(findings(rule, support(exclusion, provision), { date })).toHaveLength(count);
  });
});

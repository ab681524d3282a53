import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (group: string, outside: string) =>
  `# Kvalitetsstandard "A"\n## Målgruppe\n${group}\n## Uden for målgruppen\n- ${outside}\n`;

describe(rule.id, () => {
  it('is a piece of advice with somebody whom the item does not concern', () => {
    const found = findings(rule, standard('- [angst]', 'ikke [psykisk lidelse]'));
    expect(found).toMatchObject([{ severity: 'info', range: { start: { line: 5 } } }]);
    expect(found[0]?.message).toContain('En borger med angst er i målgruppen');
  });

  it('lets a shared item be of use to one service only', () => {
    const outside = '## Uden for målgruppen\n- ikke [psykisk lidelse]\n';
    const service = (group: string) => `## Ydelse "${group}" efter SEL § 82 b\n### Målgruppe\n- ${group}\n`;
    expect(findings(rule, outside + service('[angst]') + service('[depression]'))).toHaveLength(1);
    expect(findings(rule, outside + service('[angst]') + service('[misbrug]'))).toEqual([]);
  });

  it.each([
    ['a list that does not say whether all must be met', '- [angst]\n- [misbrug]', 'ikke [psykisk lidelse]'],
    ['a term that no vocabulary has', '- [angst]', '[ondt i livet]'],
    ['an item that concerns some', '- [psykisk lidelse]', '[angst]'],
    ['a target group that nobody is in', 'alle af:\n- [angst]\n- ikke [angst]', '[misbrug]'],
  ])('is silent for %s', (_, group, outside) => {
    expect(findings(rule, standard(group, outside))).toEqual([]);
  });
});

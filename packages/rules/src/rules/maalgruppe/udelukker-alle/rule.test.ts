import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (group: string, outside: string) =>
  `# Kvalitetsstandard "A"\n## Målgruppe\n${group}\n## Uden for målgruppen\n${outside}\n`;

describe(rule.id, () => {
  it('is an error at the point, with somebody who is excluded', () => {
    const [finding] = findings(rule, standard('- [angst]\nalder: 18-25 år', '- [misbrug]\n- [psykisk lidelse]'));
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 7 } } });
    expect(finding?.message).toContain('En borger på 25 år med angst er i målgruppen, men bliver udelukket.');
  });

  it('counts the exception in', () => {
    const group = '- [angst]';
    expect(findings(rule, standard(group, '- [angst]'))).toHaveLength(1);
    expect(findings(rule, standard(group, '- [angst]\n  medmindre: er motiveret'))).toEqual([]);
    expect(findings(rule, standard(group, '- [angst]\n  medmindre: ikke [psykisk lidelse]'))).toHaveLength(1);
  });

  it('counts the conditions in', () => {
    const conditions = '\n## Betingelser\n- er motiveret';
    expect(findings(rule, standard(`- [angst]${conditions}`, '- er motiveret'))).toHaveLength(1);
  });

  it('points to all the points that together leave nobody, and to no others', () => {
    const outside = '- alder under 30 år\n- [misbrug]\n- alder fyldt 30 år';
    const [finding, ...others] = findings(rule, standard('- [angst]', outside));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ range: { start: { line: 7 } }, related: [{ range: { start: { line: 5 } } }] });
    expect(finding?.message).toContain('Punkterne i linje 5 og 7 udelukker tilsammen alle');
  });

  it('is not put off by a point that can be read in several ways', () => {
    const outside = '- alder under 30 år\n- let [angst]\n- alder fyldt 30 år';
    expect(findings(rule, standard('- [angst]', outside))).toHaveLength(1);
  });

  it('names the service that a shared point empties', () => {
    const service = (name: string, age: string) =>
      `## Ydelse "${name}" efter SEL § 82 b\n### Målgruppe\nalder: ${age}\n`;
    const text = `## Uden for målgruppen\n- alder under 30 år\n${service('Unge', '18-29 år')}${service('Alle', 'fyldt 18 år')}`;
    const found = findings(rule, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('Punktet udelukker alle i målgruppen for »Unge«.');
    const own = `${service('Unge', '18-29 år')}### Uden for målgruppen\n- alder under 30 år\n`;
    expect(findings(rule, own)[0]?.message).toContain('Punktet udelukker alle i målgruppen.');
  });

  it.each([
    ['a target group that is not written', '> Alle.', '- [angst]\n- ikke [angst]'],
    ['a list that does not say whether all must be met', '- [angst]\n- [depression]', '- [psykisk lidelse]'],
    ['a target group that nobody meets', 'alle af:\n- [angst]\n- ikke [angst]', '- [misbrug]'],
    ['"over", which some read otherwise', 'alder: fyldt 65 år', '- alder over 65 år'],
    [
      'several provisions, which may mean both',
      '- modtager hjælp efter serviceloven § 85',
      '- modtager hjælp efter serviceloven §§ 85 og 97',
    ],
    ['terms that cannot be compared', '- [noget ukendt]', '- [noget andet]'],
  ])('says nothing about %s', (_, group, outside) => {
    expect(findings(rule, standard(group, outside))).toEqual([]);
  });
});

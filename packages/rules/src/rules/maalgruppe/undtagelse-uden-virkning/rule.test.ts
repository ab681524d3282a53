import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (group: string, outside: string) =>
  `# Kvalitetsstandard "A"\n## Målgruppe\n${group}\n## Uden for målgruppen\n${outside}\n`;

describe(rule.id, () => {
  it('is a warning at the exception, with somebody whom it does not help', () => {
    const [finding] = findings(rule, standard('- [angst]', '- er motiveret\n  medmindre: ikke [psykisk lidelse]'));
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 6 } } });
    expect(finding?.message).toContain(
      'En borger med angst, som er motiveret, bliver udelukket, og undtagelsen ændrer intet.',
    );
  });

  it('tells an exception for all from one for nobody', () => {
    const [finding] = findings(rule, standard('- [angst]', '- er motiveret\n  medmindre: [psykisk lidelse]'));
    expect(finding?.message).toContain('gælder alle, som punktet skulle udelukke');
  });

  it('lets a shared exception be of use to one service only', () => {
    const outside = '## Uden for målgruppen\n- er motiveret\n  medmindre: alder under 30 år\n';
    const service = (name: string, age: string) =>
      `## Ydelse "${name}" efter SEL § 82 b\n### Målgruppe\nalder: ${age}\n`;
    expect(findings(rule, outside + service('Ældre', 'fyldt 50 år'))).toHaveLength(1);
    expect(findings(rule, outside + service('Ældre', 'fyldt 50 år') + service('Alle', 'fyldt 18 år'))).toEqual([]);
    expect(
      findings(rule, outside + service('Ældre', 'fyldt 50 år') + service('Midaldrende', 'fyldt 40 år')),
    ).toHaveLength(1);
    expect(findings(rule, outside + service('Ældre', 'fyldt 50 år') + service('Unge', 'under 25 år'))).toEqual([]);
  });

  it('does not look at services that the exclusion is not for', () => {
    const old = '## Ydelse "Ældre" efter SEL § 82 b\n### Målgruppe\nalder: fyldt 50 år\n';
    const own = '### Uden for målgruppen\n- er motiveret\n  medmindre: alder under 30 år\n';
    const everybody = '## Ydelse "Alle" efter SEL § 82 b\n### Målgruppe\nalder: fyldt 18 år\n';
    expect(findings(rule, old + own + everybody)).toHaveLength(1);
  });

  it('looks only at services whom the exclusion concerns, and must understand all of those', () => {
    const outside = '## Uden for målgruppen\n- alder fyldt 50 år\n  medmindre: alder fyldt 40 år\n';
    const service = (lines: string) => `## Ydelse "${lines.length}" efter SEL § 82 b\n### Målgruppe\n${lines}\n`;
    const young = service('alder: under 25 år');
    const old = service('alder: fyldt 60 år');
    const unclear = service('- [angst]\n- [misbrug]');
    expect(findings(rule, outside + young + old)).toHaveLength(1);
    expect(findings(rule, outside + old + unclear)).toEqual([]);
  });

  it.each([
    [
      'a list that does not say whether all must be met',
      '- [angst]\n- [misbrug]',
      '- er motiveret\n  medmindre: ikke [angst]',
    ],
    ['an exclusion that concerns nobody', '- [angst]', '- ikke [angst]\n  medmindre: [misbrug]'],
    ['mild words in the exception', '- [angst]', '- er motiveret\n  medmindre: let [angst]'],
    ['an exclusion without an exception', '- [angst]', '- er motiveret'],
  ])('says nothing about %s', (_, group, outside) => {
    expect(findings(rule, standard(group, outside))).toEqual([]);
  });
});

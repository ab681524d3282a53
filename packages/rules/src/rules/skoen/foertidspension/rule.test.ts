import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, section: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### ${section}\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('advises where the municipality chooses, and warns where it has a duty', () => {
    const found = (provision: string) =>
      findings(rule, standard(provision, 'Uden for målgruppen', '- [førtidspension]'));
    expect(found('§ 82 a')).toMatchObject([{ severity: 'info', range: { start: { line: 4 } } }]);
    expect(found('§ 85')).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
    for (const provisions of ['§ 82 d', '§§ 82 a og 85']) expect(found(provisions)).toEqual([]);
  });

  it('reads the words where no line says it, and only once where one does', () => {
    const words = '> Førtidspensionister kan ikke få hjælpen.';
    expect(findings(rule, standard('§ 82 a', 'Målgruppe', words))).toHaveLength(1);
    expect(findings(rule, standard('§ 82 a', 'Målgruppe', words, 'alle af:', '- ikke [førtidspension]'))).toMatchObject(
      [{ range: { start: { line: 6 } } }],
    );
  });

  it.each([
    ['one way in among others', 'Målgruppe', ['mindst ét af:', '- [førtidspension]', '- [sociale problemer]']],
    ['words that let everybody in', 'Målgruppe', ['> Det er uden betydning, om du får førtidspension.']],
    ['another limit', 'Målgruppe', ['> Gruppen er kun for dig, der får dagpenge.']],
    ['a quotation', 'Målgruppe', ['> Før stod der »kun for førtidspensionister«.']],
    ['what the help consists of', 'Indhold', ['> Vi hjælper kun med at søge førtidspension.']],
  ])('is silent about %s', (_, section, lines) => {
    expect(findings(rule, standard('§ 82 a', section, ...lines))).toEqual([]);
  });
});

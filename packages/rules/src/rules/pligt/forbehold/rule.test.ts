import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (sentence: string, provision = '§ 85') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter SEL ${provision}\n> ${sentence}\n`;

describe(rule.id, () => {
  it('is a warning at the sentence', () => {
    expect(findings(rule, support('Du kommer på en venteliste.'))).toMatchObject([
      { severity: 'warning', range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ['Vi hjælper, i det omfang der er ressourcer.', 1],
    ['Vi hjælper, når vi har medarbejdere nok.', 1],
    ['Støtten gives inden for det aftalte budget.', 1],
    ['Der er ikke venteliste.', 0],
    ['Der er ingen venteliste, og hjælpen afhænger aldrig af, om der er plads.', 0],
    ['Du kan komme med på udflugter, hvis der er plads.', 0],
    ['Ønsker du et bestemt sted, kan der være venteliste.', 0],
    ['Vi har god plads.', 0],
  ])('reads “%s”', (sentence, count) => {
    expect(findings(rule, support(sentence))).toHaveLength(count);
  });

  it('is silent about a wait whose end is said', () => {
    const start = '### Adgang\nhjælpen begynder: højst 6 uger\n';
    expect(findings(rule, support('Der kan være venteliste.') + start)).toEqual([]);
    expect(findings(rule, support('Du får støtte, hvis der er plads.') + start)).toHaveLength(1);
  });

  it('is silent where the help is, at least in part, voluntary', () => {
    for (const provision of ['§ 82 a', '§§ 82 a og 85', '§ 107'])
      expect(findings(rule, support('Der er venteliste.', provision))).toEqual([]);
  });

  it('reads a shared section only where all services are a duty', () => {
    const shared = '## Om "Ventetid"\n> Der kan være venteliste.\n## Ydelse "Støtte" efter SEL § 85\n';
    expect(findings(rule, shared)).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Gruppe" efter SEL § 82 a\n`)).toEqual([]);
  });
});

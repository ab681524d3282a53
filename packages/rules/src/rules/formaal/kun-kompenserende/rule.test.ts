import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const course = (purpose: string) => `## Ydelse "Forløb" efter SEL § 82 b\n### Formål\n${purpose}\n`;

describe(rule.id, () => {
  it('is advice at the effect itself, once for all services that share the purpose', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Formål\nhjælpen skal: kompensere for funktionsnedsættelsen\n## Ydelse "A" efter SEL § 82 a\n## Ydelse "B" efter SEL § 82 b\n';
    const found = findings(rule, text);
    expect(found).toMatchObject([{ severity: 'info', range: { start: { line: 3, column: 15 } } }]);
    expect(found[0]?.message).toContain('serviceloven §§ 82 a og 82 b');
  });

  it.each([
    [
      'clarifying needs is no help by itself',
      'hjælpen skal: afklare behov for serviceloven § 85\nhjælpen skal: kompensere for funktionsnedsættelsen',
    ],
    ['“or” leaves a choice', 'hjælpen skal: bevare funktionsniveauet eller kompensere for funktionsnedsættelsen'],
    [
      'a condition is not a purpose',
      'hjælpen skal: kompensere for funktionsnedsættelsen\n### Betingelser\nalle af:\n- hjælpen kan forebygge forværring',
    ],
  ])('is found: %s', (_, purpose) => {
    expect(findings(rule, course(purpose))).toHaveLength(1);
  });

  it.each([
    ['the help maintains, too', 'hjælpen skal: kompensere for funktionsnedsættelsen og bevare funktionsniveauet'],
    [
      'another line asks for more, whichever alternative is chosen',
      'hjælpen skal: kompensere for funktionsnedsættelsen\nhjælpen skal: forbedre funktionsniveauet eller forebygge forværring',
    ],
    [
      'prose says that it prevents',
      'hjælpen skal: kompensere for funktionsnedsættelsen\n> Vi forebygger også, at det bliver værre.',
    ],
    [
      'a bullet says that it improves',
      'hjælpen skal: kompensere for funktionsnedsættelsen\n- Du styrker dit funktionsniveau',
    ],
    ['compensation is not among the effects', 'hjælpen skal: afklare behov for serviceloven § 85'],
  ])('is silent: %s', (_, purpose) => {
    expect(findings(rule, course(purpose))).toEqual([]);
  });

  it('is silent where the service rests on help that may compensate, too', () => {
    const text =
      '## Ydelse "Støtte" efter SEL §§ 82 b og 85\n### Formål\nhjælpen skal: kompensere for funktionsnedsættelsen\n';
    expect(findings(rule, text)).toEqual([]);
  });
});

import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const early = (list: string) => `## Ydelse "Forløb" efter SEL § 82 b\n### Målgruppe\n${list}\n`;

describe(rule.id, () => {
  it('is a warning at the line that asks for too much, and names § 85', () => {
    const text = `# Kvalitetsstandard "S"\n${early('mindst ét af:\n- [sociale problemer]\n- betydelig [nedsat psykisk funktionsevne]')}`;
    const found = findings(rule, text);
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 6 } } }]);
    expect(found[0]?.message).toContain('serviceloven § 85');
  });

  it('is silent when another line lets the same people in', () => {
    const list = 'mindst ét af:\n- betydelig [nedsat psykisk funktionsevne]\n- [nedsat psykisk funktionsevne]';
    expect(findings(rule, early(list))).toEqual([]);
  });

  it('tells once about one list, at the first line, and points to the others', () => {
    const list = 'mindst ét af:\n- betydelig [nedsat psykisk funktionsevne]\n- [særlige sociale problemer]';
    const found = findings(rule, `# Kvalitetsstandard "S"\n${early(list)}`);
    expect(found).toMatchObject([{ range: { start: { line: 5 } }, related: [{ range: { start: { line: 6 } } }] }]);
    expect(found[0]?.message).toContain(
      'kræver betydelig nedsat psykisk funktionsevne eller særlige sociale problemer.',
    );
  });

  it.each([
    [
      'the municipality says that it is a priority',
      '- [særlige sociale problemer]\nprioritering: Kommunen har valgt det.',
    ],
    ['it is about a risk', '- risiko for [særlige sociale problemer]'],
    ['it is about something else', '- svær [angst]'],
    ['a wider term lets the same people in', '- svær [synsnedsættelse]\n- [nedsat fysisk funktionsevne]'],
  ])('is silent where %s', (_, list) => {
    expect(findings(rule, early(`mindst ét af:\n${list}`))).toEqual([]);
  });

  it('does not take a risk for the thing itself', () => {
    const list = 'mindst ét af:\n- [særlige sociale problemer]\n- risiko for [sociale problemer]';
    expect(findings(rule, early(list))).toHaveLength(1);
  });

  it('leaves help alone that replaces nothing, and services without a target group', () => {
    const acute = '## Ydelse "Akut" efter SEL § 82 c\n### Målgruppe\nmindst ét af:\n- svær [psykisk lidelse]\n';
    expect(findings(rule, acute, { catalogue: builtInCatalogue() })).toEqual([]);
    expect(findings(rule, '## Ydelse "Forløb" efter SEL § 82 b\n### Målgruppe\nalder: fyldt 18 år\n')).toEqual([]);
  });
});

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
});

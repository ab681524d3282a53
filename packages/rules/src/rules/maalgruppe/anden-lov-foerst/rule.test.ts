import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const date = '2026-01-01';
const help = (lines = '', provision = '§ 83') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Rengøring" efter SEL ${provision}\n${lines}`;

describe(rule.id, () => {
  it('is an error at the age, the target group or the name', () => {
    const at = (lines?: string) =>
      findings(rule, help(lines), { date }).map(({ severity, range }) => [severity, range.start.line]);
    expect(at('### Målgruppe\nalder: fyldt 18 år\n')).toEqual([['error', 4]]);
    expect(at('### Målgruppe\n- [nedsat fysisk funktionsevne]\n')).toEqual([['error', 3]]);
    expect(at()).toEqual([['error', 2]]);
    expect(at('### Målgruppe\nalder: 18-70 år\n')).toEqual([['error', 4]]);
  });

  it.each([
    ['an exclusion by a term', '### Uden for målgruppen\n- [omfattet af ældreloven]\n'],
    ['an exclusion by a term of the other law', '### Uden for målgruppen\n- [aldersbetinget funktionsnedsættelse]\n'],
    ['an exclusion by help', '### Uden for målgruppen\n- modtager hjælp efter ældreloven § 10\n'],
    ['a word about it', '### Adgang\n> Er du omfattet af ældreloven, gælder en anden standard.\n'],
    ['a boundary', '### Afgrænsning\n- ældreloven § 10\n'],
    ['a target group of younger people', '### Målgruppe\nalder: 18-69 år\n'],
    ['a target group below the pension age', '### Målgruppe\nalder: fra 18 år til folkepensionsalderen\n'],
  ])('is silent with %s', (_, lines) => {
    expect(findings(rule, help(lines), { date })).toEqual([]);
  });

  it('is silent about other help, and before the law changed', () => {
    expect(findings(rule, help('', '§ 85'), { date })).toEqual([]);
    expect(findings(rule, help(), { date: '2025-06-30' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (lines: string) => `# Kvalitetsstandard "S"\n## Ydelse "Rengøring" efter SEL § 83\n${lines}\n`;

describe(rule.id, () => {
  it.each([
    ['### Målgruppe\nalder: 18-66 år', 4],
    ['### Målgruppe\nalder: under folkepensionsalderen', 4],
    ['### Uden for målgruppen\n- alder fyldt 67 år', 4],
    ['### Betingelser\nalle af:\n- ikke alder fyldt 65 år', 5],
  ])('warns at “%s”', (lines, line) => {
    expect(findings(rule, help(lines), { date: '2026-01-01' })).toMatchObject([
      { severity: 'warning', range: { start: { line } } },
    ]);
  });

  it.each([
    '### Målgruppe\nalder: 18-29 år',
    '### Målgruppe\nalder: 18-59 år',
    '### Målgruppe\nalder: fyldt 18 år',
    '### Uden for målgruppen\n- alder fyldt 67 år\n  medmindre: [særlige sociale problemer]',
    '### Uden for målgruppen\n- alder fyldt 67 år og [omfattet af ældreloven]',
    '### Uden for målgruppen\n- alder under 18 år',
  ])('is silent on “%s”', (lines) => {
    expect(findings(rule, help(lines), { date: '2026-01-01' })).toEqual([]);
  });

  it('is silent before the law changed', () => {
    expect(findings(rule, help('### Målgruppe\nalder: 18-66 år'), { date: '2025-06-30' })).toEqual([]);
  });
});

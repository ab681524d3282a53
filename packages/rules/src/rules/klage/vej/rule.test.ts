import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter serviceloven ${provision}\n### Klage\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('warns at the line that sends the complaint to Ankestyrelsen, and mends it', () => {
    const text = standard('§ 85', 'klageadgang: Ankestyrelsen', 'klagen sendes til: Ankestyrelsen');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 5 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('klagen sendes til: kommunen\n');
  });

  it('adds the line where there is none', () => {
    const text = standard('§ 85', 'klageadgang: Ankestyrelsen', 'klagefrist: 4 uger');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 4 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('klageadgang: Ankestyrelsen\nklagen sendes til: kommunen\n');
  });

  it.each([
    [
      'the municipality, which passes it on',
      '§ 85',
      ['klageadgang: Ankestyrelsen', 'klagen sendes til: kommunen, som sender den til Ankestyrelsen'],
    ],
    [
      'another part of the municipality',
      '§ 85',
      ['klageadgang: Ankestyrelsen', 'klagen sendes til: Myndighedsafdelingen'],
    ],
    ['no instance, which is another fault', '§ 85', ['klagefrist: 4 uger', 'klagen sendes til: Ankestyrelsen']],
    ['no appeal', '§ 82 a', ['klageadgang: ingen']],
    ['a promise of appeal that the law does not give', '§ 82 a', ['klageadgang: Ankestyrelsen']],
    ['words about where to', '§ 85', ['klageadgang: Ankestyrelsen', '> Din klage sender du til os.']],
  ])('is silent about %s', (_, provision, lines) => {
    expect(findings(rule, standard(provision, ...lines))).toEqual([]);
  });

  it('does not take any word about the municipality for an address', () => {
    const lines = ['klageadgang: Ankestyrelsen', '> Kommunen træffer afgørelsen. Du kan klage til Ankestyrelsen.'];
    expect(findings(rule, standard('§ 85', ...lines))).toHaveLength(1);
  });
});

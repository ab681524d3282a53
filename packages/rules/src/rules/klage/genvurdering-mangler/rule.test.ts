import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Støtte" efter serviceloven ${provision}\n### Klage\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is only info, and adds the line after where to send the complaint', () => {
    const text = standard('§ 85', 'klageadgang: Ankestyrelsen', 'klagen sendes til: kommunen');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'info', range: { start: { line: 4 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('klagen sendes til: kommunen\ngenvurdering: højst 4 uger\n');
  });

  it('adds it after the instance where nothing is said about where to send it', () => {
    const text = standard('§ 85', 'klageadgang: Ankestyrelsen', 'klagefrist: 4 uger');
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('klageadgang: Ankestyrelsen\ngenvurdering: højst 4 uger\nklagefrist');
  });

  it.each([
    ['§ 85', 'klagefrist: 4 uger'],
    ['§ 85', 'klageadgang: Ankestyrelsen\n> Vi ser på din sag på ny.'],
    ['§ 85', 'klageadgang: Ankestyrelsen\n> Kommunen genvurderer sagen.'],
    ['§ 82 a', 'klageadgang: ingen'],
    ['§ 82 a', 'klageadgang: Ankestyrelsen'],
  ])('is silent about %s with “%s”', (provision, lines) => {
    expect(findings(rule, standard(provision, lines))).toEqual([]);
  });
});

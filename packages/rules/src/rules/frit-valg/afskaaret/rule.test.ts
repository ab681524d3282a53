import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provisions: string, section: string, line: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter serviceloven ${provisions}\n### ${section}\n${line}\n`;

describe(rule.id, () => {
  it('is an error where the law is certain, and offers to mend it', () => {
    const text = standard('§ 101', 'Økonomi', 'frit valg: nej');
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({
      severity: 'error',
      provision: 'serviceloven § 101',
      range: { start: { line: 4 } },
    });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('### Økonomi\nfrit valg: ja\n');
  });

  it.each([
    'Der er intet frit valg.',
    'Frit leverandørvalg gælder ikke her.',
    'Du har ikke frit valg af behandlingssted.',
  ])('only warns of the words “%s”', (sentence) => {
    const found = findings(rule, standard('§ 101', 'Adgang', `> ${sentence}`));
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
    expect(found[0]?.message).toContain('spørg en jurist');
  });

  it('lets the line decide where there is one', () => {
    const both = 'frit valg: ja\n> Der er ikke frit valg af medarbejder.';
    expect(findings(rule, standard('§ 101', 'Økonomi', both))).toEqual([]);
    const twice = 'frit valg: nej\n> Der er ikke frit valg.';
    expect(findings(rule, standard('§ 101', 'Økonomi', twice))).toHaveLength(1);
  });

  it.each([
    ['§ 85', 'Økonomi', 'frit valg: nej'],
    ['§§ 85 og 101', 'Økonomi', 'frit valg: nej'],
    ['§ 101', 'Økonomi', 'frit valg: ja'],
    ['§ 101', 'Økonomi', '> Du har frit valg.'],
    ['§ 101', 'Økonomi', '> I folderen står »der er ikke frit valg«.'],
  ])('is silent about %s, %s: “%s”', (provisions, section, line) => {
    expect(findings(rule, standard(provisions, section, line))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (saving: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\nopsparing: ${saving}\n`;
const catalogue = lawWith('opsparing: højst 6 måneder');

describe(rule.id, () => {
  it.each([
    ['ingen', 'ikke kan spares op'],
    ['højst 8 måneder', 'spare op i »højst 8 måneder«'],
  ])('finds “%s”, and mends it', (saving, said) => {
    const [finding] = findings(rule, help(saving), { catalogue });
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 3 } } });
    expect(finding?.message).toContain(said);
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    expect(fix && applyFix(help(saving), fix)).toBe(help('højst 6 måneder'));
  });

  it('goes no further than guidance can carry', () => {
    const guided = lawWith('opsparing: højst 6 måneder', 'kilde: vejledning, borger.dk');
    expect(findings(rule, help('ingen'), { catalogue: guided })).toMatchObject([{ severity: 'warning' }]);
  });

  it.each(['højst 6 måneder', 'højst 3 måneder', 'højst 26 uger', 'højst 100 timer'])('is silent on “%s”', (saving) => {
    expect(findings(rule, help(saving), { catalogue })).toEqual([]);
  });
});

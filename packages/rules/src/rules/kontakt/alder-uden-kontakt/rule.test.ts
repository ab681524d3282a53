import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (target: string, ...contacts: string[]) =>
  `# Kvalitetsstandard "Støtte"\n## Målgruppe\nalder: ${target}\n## Kontakt\n${contacts.map((age, index) => `- Kontakt ${index}: telefon 05 11 22 64, for alder ${age}\n`).join('')}`;

describe(rule.id, () => {
  it('names the hole', () => {
    expect(findings(rule, standard('fyldt 18 år', '18-29 år'))[0]?.message).toContain('30 år og derover');
    expect(findings(rule, standard('18-64 år', '18-29 år', '31-64 år'))[0]?.message).toContain('borgere på 30 år,');
  });

  it('gives the pension age the benefit of the doubt', () => {
    const both = standard('fyldt 18 år', 'fra 18 år til folkepensionsalderen', 'fyldt 66 år');
    expect(findings(rule, both)).toEqual([]);
    expect(findings(rule, standard('fra 18 år til folkepensionsalderen', '18-64 år'))).toEqual([]);
  });

  it('counts a contact of the municipality that is for everybody', () => {
    const municipality = '# Kommune "Lindøse Kommune"\n## Kontakt\n- Rådgivningshuset: telefon 05 11 22 10\n';
    expect(findings(rule, standard('fyldt 18 år', '18-29 år') + municipality)).toEqual([]);
  });

  it('is silent where the target group has no age', () => {
    expect(findings(rule, '## Kontakt\n- Ungekontakten: telefon 05 11 22 64, for alder 18-29 år\n')).toEqual([]);
  });
});

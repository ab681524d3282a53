import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (id: string) =>
  `# Kvalitetsstandard "Støtte"\nundtag: ${id} til 31. december 2025 fordi "Ny plan"\n## Ydelse "Støtte" efter serviceloven § 85\n`;

describe(rule.id, () => {
  it.each([
    ['opfølgning/mangler', 'opfoelgning/mangler'],
    ['varighed/over-lovens-grænse', 'varighed/over-lovens-graense'],
    ['varighed/over-lovens-grense', 'varighed/over-lovens-graense'],
    ['tid/over-lovens-graense', 'varighed/over-lovens-graense'],
  ])('takes “%s” for %s', (written, meant) => {
    const text = standard(written);
    const [finding] = findings(rule, text);
    expect(finding?.message).toContain(`Mente du »${meant}«?`);
    const mended = finding?.fixes?.[0] ? applyFix(text, finding.fixes[0]) : text;
    expect(mended).toBe(standard(meant));
    expect(findings(rule, mended)).toEqual([]);
  });

  it('guesses at nothing where several rules are as near', () => {
    const [finding] = findings(rule, standard('hvadsomhelst/mangler'));
    expect(finding?.message).toContain('Reglens navn står sidst i fundet');
    expect(finding?.fixes).toBeUndefined();
  });

  it.each(['sprog/ukendt-noegle', 'undtag/uden-virkning'])('says that %s cannot be exempted', (id) => {
    expect(findings(rule, standard(id))[0]?.message).toContain(`Fund fra »${id}« kan ikke undtages`);
  });
});

import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (line: string) =>
  `# Kvalitetsstandard "Støtte"\ngælder: til 30. september 2025\n${line}\n## Ydelse "Støtte" efter serviceloven § 85\n`;

describe(rule.id, () => {
  it.each([
    ['undtag: opfoelgning/mangler', 'mangler en sidste dag og en grund'],
    ['undtag: opfoelgning/mangler til 1. juli 2025', 'mangler en grund'],
    ['undtag: opfoelgning/mangler fordi "Ny plan"', 'mangler en sidste dag'],
  ])('says what “%s” lacks, and mends it as far as it can', (line, words) => {
    const text = standard(line);
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    expect(finding?.message).toContain(`${words}, så den virker ikke`);
    expect(finding?.fixes).toMatchObject([{ safe: false }]);
    const mended = finding?.fixes?.[0] ? applyFix(text, finding.fixes[0]) : text;
    // The standard ends before the year does; a reason only the writer can give.
    const end = line.includes('juli') ? '1. juli 2025' : '30. september 2025';
    expect(mended.split('\n')[2]).toBe(
      `undtag: opfoelgning/mangler til ${end} fordi "${line.includes('Ny') ? 'Ny plan' : ''}"`,
    );
    expect(findings(rule, mended)).toHaveLength(line.includes('Ny') ? 0 : 1);
  });

  it('offers no fix where only the words of the reason are missing', () => {
    const [finding] = findings(rule, standard('undtag: opfoelgning/mangler til 1. juli 2025 fordi ""'));
    expect(finding?.message).toContain('mangler en grund');
    expect(finding?.fixes).toBeUndefined();
  });
});

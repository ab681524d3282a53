import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const line = 'undtag: varighed/over-lovens-graense til 31. december 2025 fordi "Ny plan"';
const tooLong = '## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: højst 9 måneder\n';

describe(rule.id, () => {
  it('looks only at the part of the standard that the line stands in', () => {
    const other = '## Ydelse "Gruppe" efter serviceloven § 82 a\n';
    expect(findings(rule, `# Kvalitetsstandard "A"\n${line}\n${tooLong}${other}`)).toEqual([]);
    expect(findings(rule, `# Kvalitetsstandard "A"\n${tooLong}${line}\n${other}`)).toEqual([]);
    const [finding] = findings(rule, `# Kvalitetsstandard "A"\n${tooLong}${other}${line}\n`);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 5 } } });
    expect(finding?.message).toContain('i dette afsnit');
  });

  it('has a fix that deletes the line and nothing else', () => {
    const text = `# Kvalitetsstandard "A"\n${line}\n## Ydelse "Gruppe" efter serviceloven § 82 a\n`;
    const [fix] = findings(rule, text)[0]?.fixes ?? [];
    expect(fix && applyFix(text, fix)).toBe(text.replace(`${line}\n`, ''));
  });

  it.each([
    line.replace(' fordi "Ny plan"', ''),
    line.replace(' til 31. december 2025', ''),
    line.replace('over', 'ovre'),
  ])('leaves “%s” to its own rule', (other) => {
    expect(findings(rule, `# Kvalitetsstandard "A"\n${other}\n`)).toEqual([]);
  });
});

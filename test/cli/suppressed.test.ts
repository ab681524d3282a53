import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast } from './run-kvast.ts';

const RULE = 'varighed/over-lovens-graense';
const tooLong = (...lines: string[]) =>
  [
    '# Kvalitetsstandard "Forløb"',
    ...lines,
    '## Ydelse "Forløb" efter serviceloven § 82 b',
    'varighed: højst 12 måneder',
    '',
  ].join('\n');
const line = `undtag: ${RULE} til 31. december 2098 fordi "Byrådet ser på niveauet til efteråret"`;

describe('a finding that the municipality lives with', () => {
  test('is no error, but is counted, listed and in the JSON', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': tooLong(line) });
    const { code, report } = await checkJson(['a.kvast'], { cwd });
    expect(code).toBe(0);
    expect(report.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(report.suppressed).toMatchObject([
      {
        rule: RULE,
        severity: 'error',
        range: { start: { line: 4 } },
        suppression: {
          until: '2098-12-31',
          reason: 'Byrådet ser på niveauet til efteråret',
          range: { start: { line: 2, column: 1 } },
        },
      },
    ]);
    const plain = await kvast(['check', 'a.kvast'], { cwd });
    expect(plain.stdout).toContain(' · 1 undtaget');
    expect(plain.stdout).not.toContain('Byrådet ser på niveauet');
    const listed = await kvast(['check', 'a.kvast', '--suppressed'], { cwd });
    expect(listed.stdout).toContain('1 fund er undtaget');
    expect(listed.stdout).toContain(`a.kvast:4:11  ${RULE}`);
    expect(listed.stdout.replace(/\s+/g, ' ')).toContain(
      'Undtaget til og med 31. december 2098 på linje 2, fordi: Byrådet ser på niveauet til efteråret',
    );
  });

  test('is an error again the day after the last one, and says so', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': tooLong(line.replace('2098', '2025')) });
    const { code, stdout } = await kvast(['check', 'a.kvast', '--date', '2026-01-01'], { cwd });
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Undtagelsen på linje 2 gjaldt til og med 31. december 2025.');
    expect(stdout).toContain('undtag/udloebet');
    expect(stdout).not.toContain('undtaget');
  });

  test('is in English for who asks for it', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': tooLong(line) });
    const { stdout } = await kvast(['check', 'a.kvast', '--suppressed', '--sprog', 'en'], { cwd });
    expect(stdout).toContain('1 finding is exempted');
    expect(stdout).toContain(' · 1 exempted');
  });
});

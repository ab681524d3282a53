import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const STANDARD = `# Kvalitetsstandard "Hjælp"
kommune: Prøve Kommune
opdateret: 1. maj 2024

## Ydelse "Personlig hjælp" efter serviceloven § 83
`;

describe('kvast watch-law', () => {
  test('names the standard, the clause before and now, and ends in 1; after --remember nothing is left', async () => {
    const cwd = await temporaryFolder({ 'hjælp.kvast': STANDARD });
    const day = ['--date', '2025-08-01'];
    const found = await kvast(['watch-law', ...day], { cwd });
    expect(found).toMatchObject({ code: 1, stderr: '' });
    expect(found.stdout).toContain('serviceloven § 83 (hjælp.kvast:5)');
    expect(found.stdout).toMatch(/Hjælpen omfatter \(væk\)\n {6}før: madservice/);
    expect(found.stdout).toContain('1 af 1 standard hviler på regler, der er ændret.');

    const remembered = await kvast(['watch-law', '--remember', ...day], { cwd });
    expect(remembered).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(await readFile(join(cwd, 'lovversioner.json'), 'utf8')).standards).toHaveProperty([
      'hjælp.kvast',
    ]);
    const after = await kvast(['watch-law', '--format', 'json', ...day], { cwd });
    expect(after.code).toBe(0);
    expect(JSON.parse(after.stdout).standards).toMatchObject([{ by: 'memory', since: '2025-08-01', provisions: [] }]);
  });

  test('another file is neither read as the law nor written over', async () => {
    const cwd = await temporaryFolder({ 'hjælp.kvast': STANDARD, 'noter.json': '{"mine":"noter"}' });
    const { code, stderr } = await kvast(['watch-law', '--memory', 'noter.json', '--remember'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('noter.json: Filen er ikke skrevet af kvast watch-law.');
    expect(await readFile(join(cwd, 'noter.json'), 'utf8')).toBe('{"mine":"noter"}');
  });
});

describe('kvast law-coverage', () => {
  test('leads from clause to check, sentence and field, and --require fails on a gap', async () => {
    const cwd = await temporaryFolder({ 'hjælp.kvast': STANDARD });
    const { code, stdout } = await kvast(['law-coverage', '--date', '2026-03-01'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Personlig hjælp · serviceloven § 83 · hjælp.kvast');
    expect(stdout).toContain('! borgeren læser intet om den');
    expect((await kvast(['law-coverage', '--require', '--date', '2026-03-01'], { cwd })).code).toBe(1);
  });
});

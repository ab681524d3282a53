import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const TEXT =
  '\uFEFF# Kvalitetsstandard "A"\r\nkommun: Lindøse Kommune\r\nserviceniveau: vejledende\r\n\r\n## Ydelse "Støtte" efter serviceloven § 85\r\n> Æblet.\r\n';
const MENDED = TEXT.replace('kommun:', 'kommune:');

it('shows what would change, writes it when told to, and keeps marks and line ends', async () => {
  const cwd = await temporaryFolder({ 'a.kvast': TEXT });
  const read = () => readFile(join(cwd, 'a.kvast'), 'utf8');
  const dry = await kvast(['check', '.', '--fix-unsafe', '--dry-run'], { cwd });
  expect(dry.stdout).toContain('-kommun: Lindøse Kommune');
  expect(dry.stdout).toContain('+kommune: Lindøse Kommune');
  expect(dry.stdout).toContain('--- a.kvast\n+++ a.kvast\n@@ -1,');
  expect(dry.stderr).toContain('i 1 fil. Intet er skrevet.');
  expect(await read()).toBe(TEXT);
  const run = await kvast(['check', '.', '--fix-unsafe'], { cwd });
  expect(run.stderr).toContain('Rettede a.kvast');
  expect(run.stdout).not.toContain('kommun:');
  expect(await read()).toBe(MENDED);
  expect((await kvast(['check', '.', '--fix-unsafe'], { cwd })).stderr).toContain('Der er intet at rette.');
  expect(await read()).toBe(MENDED);
});

it('mends the others where one file cannot be read', async () => {
  const cwd = await temporaryFolder({
    'a.kvast': TEXT,
    'b.kvast': Buffer.from('# Kvalitetsstandard "St\xf8tte"', 'latin1'),
  });
  const { code, stdout } = await kvast(['check', '.', '--fix-unsafe'], { cwd });
  expect(stdout).toContain('b.kvast:1:');
  expect(code).toBe(2);
  expect(await readFile(join(cwd, 'a.kvast'), 'utf8')).toBe(MENDED);
});

it.each([
  [['--dry-run'], 'skriv også --fix'],
  [['--fix', '--law', '.'], 'kan ikke bruges sammen med --law'],
  [['--watch', '--fix'], '--watch kan kun bruges sammen med --date'],
])('refuses %j', async (flags, words) => {
  const cwd = await temporaryFolder({ 'a.kvast': TEXT });
  const { code, stderr } = await kvast(['check', '.', ...flags], { cwd });
  expect(stderr).toContain(words);
  expect(code).toBe(2);
  expect(await readFile(join(cwd, 'a.kvast'), 'utf8')).toBe(TEXT);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkJson, kvast } from './run-kvast.ts';

const options = ['--kommune', 'Lindøse Kommune', '--bestemmelse', 'serviceloven § 85'];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kvast-new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a new standard is written, and its check finds the choices and no more', async () => {
  const cwd = await emptyFolder();
  const run = await kvast(['new', ...options, '--date', '2027-01-01', '--out', 'ny.kvast'], { cwd });
  expect(run).toMatchObject({ code: 0, stdout: '' });
  expect(run.stderr).toContain('Skrev ny.kvast\n');
  const { code, report } = await checkJson(['ny.kvast'], { cwd });
  expect(code).toBe(0);
  expect(report.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
    'udkast/valg-mangler',
  ]);
});

test('nothing is asked where nobody is at the terminal, and nothing is overwritten', async () => {
  const cwd = await emptyFolder();
  expect((await kvast(['new'], { cwd })).stderr).toBe(
    'Der mangler noget: angiv --kommune og --bestemmelse. Se "kvast --help".\n',
  );
  await kvast(['new', ...options, '--out', 'ny.kvast', '--titel', 'Første'], { cwd });
  const again = await kvast(['new', ...options, '--out', 'ny.kvast', '--titel', 'Anden'], { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('Filen findes allerede');
  expect(await readFile(join(cwd, 'ny.kvast'), 'utf8')).toContain('"Første"');
});

test('the help is Danish, and the standard itself goes to standard output alone', async () => {
  const help = await kvast(['new', '--help']);
  expect(help.stdout).toContain('Brug: kvast new [valg]');
  expect(help.stdout).not.toMatch(/Usage|Options|default:|display/);
  const shown = await kvast(['new', ...options], { cwd: await emptyFolder() });
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(shown.stdout).toMatch(/^# Kvalitetsstandard "Socialpædagogisk støtte"\n/);
});

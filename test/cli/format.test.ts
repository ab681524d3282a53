import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const untidy = '# Kvalitetsstandard   "Støtte"\n## Målgruppe\nalder:  fyldt 18 år \n';
const tidy = '# Kvalitetsstandard "Støtte"\n\n## Målgruppe\nalder: fyldt 18 år\n';
const broken = '# Kvalitetsstandard "Støtte"\nvarighed: højst seks\n';

describe('kvast format', () => {
  test('writes the files that are out of order, and only those', async () => {
    const folder = await temporaryFolder({
      'ind/a.kvast': untidy,
      'ind/b.kvast': tidy,
      'ind/lov.lov': '# Lov x "X"\n\n\n',
    });
    const before = await stat(join(folder, 'ind/b.kvast'));
    const run = await kvast(['format', 'ind'], { cwd: folder });
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'Formaterede ind/a.kvast\nFormaterede ind/lov.lov\n' });
    expect(await readFile(join(folder, 'ind/a.kvast'), 'utf8')).toBe(tidy);
    expect((await stat(join(folder, 'ind/b.kvast'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(join(folder, 'ind'))).toEqual(['a.kvast', 'b.kvast', 'lov.lov']);
    expect(await kvast(['format', 'ind'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--check lists them, writes nothing and ends in 1', async () => {
    const folder = await temporaryFolder({ 'a.kvast': untidy, 'b.kvast': tidy });
    const run = await kvast(['format', '--check', '.'], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stdout: 'a.kvast\n' });
    expect(run.stderr).toBe('Der er 1 fil, som ikke er formateret. Formatér den med: kvast format\n');
    expect(await readFile(join(folder, 'a.kvast'), 'utf8')).toBe(untidy);
    expect(await kvast(['format', '--check', 'b.kvast'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('leaves a file alone that was not understood, says why, and does the others', async () => {
    const folder = await temporaryFolder({ 'a.kvast': broken, 'b.kvast': untidy });
    const run = await kvast(['format', '.'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('a.kvast: Filen er ikke formateret, fordi linje 2 ikke er forstået. Jeg forstår ikke');
    expect(run.stderr).toContain('Formaterede b.kvast');
    expect(await readFile(join(folder, 'a.kvast'), 'utf8')).toBe(broken);
    const english = await kvast(['format', '--check', 'a.kvast', '--sprog', 'en'], { cwd: folder });
    expect(english).toMatchObject({ code: 2, stdout: '' });
    expect(english.stderr).toContain('was not formatted, because line 2 was not understood.');
  });

  test('a link stays a link, and the file keeps its access rights', async () => {
    const folder = await temporaryFolder({ 'a.kvast': untidy });
    await chmod(join(folder, 'a.kvast'), 0o640);
    await symlink('a.kvast', join(folder, 'b.kvast'));
    expect((await kvast(['format', 'b.kvast'], { cwd: folder })).code).toBe(0);
    expect(await readFile(join(folder, 'a.kvast'), 'utf8')).toBe(tidy);
    expect((await stat(join(folder, 'a.kvast'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder, { withFileTypes: true })).map((entry) => entry.isSymbolicLink())).toEqual([
      false,
      true,
    ]);
  });

  test('what cannot be read is told, and paths are needed', async () => {
    const folder = await temporaryFolder();
    const missing = await kvast(['format', 'væk.kvast'], { cwd: folder });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('væk.kvast:1:1: Filen eller mappen findes ikke.');
    expect((await kvast(['format'], { cwd: folder })).stderr).toContain('angiv mindst én fil eller mappe');
  });
});

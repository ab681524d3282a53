import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast } from './run-kvast.ts';

const good = '# Kvalitetsstandard "God"\n\n## Ydelse "Gruppe" efter serviceloven § 82 a\nform: gruppe\n';
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what cannot be read is told in Danish with a place, ends in 2, and the other file is checked', () => {
  test.each([
    ['a missing file', 'væk.kvast', undefined, 'væk.kvast:1:1', 'findes ikke'],
    [
      'a binary file',
      'ord.kvast',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]),
      'ord.kvast:1:1',
      'Filen er ikke en tekstfil',
    ],
    [
      'Windows-1252',
      'gl.kvast',
      windows1252('# Kvalitetsstandard "Støtte"'),
      'gl.kvast:1:24',
      'Filen er gemt i Windows-1252',
    ],
    [
      'UTF-16',
      'u.kvast',
      new Uint8Array(Buffer.from('\uFEFF# Støtte', 'utf16le')),
      'u.kvast:1:1',
      'Filen er gemt i UTF-16',
    ],
    ['another ending', 'a.txt', new TextEncoder().encode(good), 'a.txt:1:1', '.kvast eller .lov'],
  ])('%s', async (_, name, content, place, sentence) => {
    const folder = await temporaryFolder({ 'god.kvast': good, ...(content && { [name]: content }) });
    const { code, stdout } = await kvast(['check', name, 'god.kvast'], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toContain(`${place}  fejl`);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect(stdout).toMatch(/^1 fil · /m);

    const text = await kvast(['text', name, 'god.kvast', '--format', 'md'], { cwd: folder });
    expect(text.code).toBe(2);
    expect(text.stderr).toContain(`${place}: `);
    expect(text.stderr).toContain(sentence);
    expect(text.stdout).toContain('God');
  });

  test('a folder without standards', async () => {
    const folder = await temporaryFolder({ 'god.kvast': good });
    await mkdir(join(folder, 'tom'));
    const { code, report } = await checkJson(['tom', 'god.kvast'], { cwd: folder });
    expect(code).toBe(2);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'fil/tom-mappe',
        file: 'tom',
        message: expect.stringContaining('ingen kvalitetsstandarder'),
      }),
    );
    expect(report.summary.files).toBe(1);
  });

  test('a folder where one file is meant', async () => {
    const folder = await temporaryFolder({ 'under/god.kvast': good });
    const { code, stdout, stderr } = await kvast(['model', 'under'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('under:1:1: Dette er en mappe.');
  });
});

describe('odd but readable input', () => {
  test('5 MB of standard is checked', async () => {
    const bullet = `- Du får støtte til at klare dagligdagen, så du kan blive boende i eget hjem og have det godt med andre.\n`;
    const start = `${good}### Indhold, blandt andet\n`;
    const text = start + bullet.repeat(Math.ceil((5 * 1024 * 1024) / Buffer.byteLength(bullet)));
    const folder = await temporaryFolder({ 'stor.kvast': text, 'god.kvast': good });
    const { code, report } = await checkJson(['stor.kvast'], { cwd: folder });
    expect(code).toBe(0);
    expect(report.summary.files).toBe(1);
  });

  test('5 MB in a single line', async () => {
    const folder = await temporaryFolder({ 'linje.kvast': 'støtte '.repeat(750_000) });
    const { code, stdout } = await kvast(['check', 'linje.kvast'], { cwd: folder });
    expect([0, 1]).toContain(code);
    expect(stdout).toMatch(/^linje\.kvast:1:1 /m);
    expect(stdout.length).toBeLessThan(100_000);
  });

  test('a file where every line is broken has findings with places, and the other file is checked', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) => `${['=', '%%', '}{', '§§§', '####### x', ': : :', '-', '[', '"'][at % 9]} vrøvl ${at}`,
    );
    const folder = await temporaryFolder({ 'brudt.kvast': lines.join('\n'), 'god.kvast': good });
    const { code, report } = await checkJson(['.'], { cwd: folder });
    expect([0, 1]).toContain(code);
    expect(report.summary.files).toBe(2);
    expect(report.findings.filter(({ file }) => file === 'brudt.kvast')).not.toEqual([]);
    expect(report.findings.filter(({ file }) => file === 'god.kvast')).not.toEqual([]);
    const pretty = await kvast(['check', 'brudt.kvast'], { cwd: folder });
    expect([0, 1]).toContain(pretty.code);
  });

  test('an empty file and one of white space', async () => {
    const folder = await temporaryFolder({ 'tom.kvast': '', 'blank.kvast': ' \n\t\n', 'tom.lov': '' });
    const { code, report } = await checkJson(['.'], { cwd: folder });
    expect([0, 1]).toContain(code);
    expect(report.summary.files).toBe(3);
    const text = await kvast(['text', 'tom.kvast'], { cwd: folder });
    expect(text).toMatchObject({ code: 2, stdout: '' });
    expect(text.stderr).toContain('tom.kvast:1:1: ');
  });

  test('terms that go round in a circle are found, and the texts are written all the same', async () => {
    const terms = '# Begreber "Ring"\n## [a]\ner en slags: [b]\n## [b]\ner en slags: [c]\n## [c]\ner en slags: [a]\n';
    const standard = `${good}### Målgruppe\nalle af:\n- [a]\n- [c]\n`;
    const folder = await temporaryFolder({ 'begreber.kvast': terms, 'god.kvast': standard });
    const { report } = await checkJson(['.'], { cwd: folder });
    expect(report.findings.filter(({ file }) => file === 'begreber.kvast')).not.toEqual([]);
    expect((await kvast(['text', 'god.kvast'], { cwd: folder })).code).toBe(0);
    expect((await kvast(['config', 'god.kvast', '--target', 'openapi'], { cwd: folder })).code).toBe(0);
  });

  test('a reference to a standard that does not exist is found at its line', async () => {
    const standard = `${good}### Uden for målgruppen\n- i målgruppen for "Findes ikke"\n  henvis til: Heller ikke her\n`;
    const folder = await temporaryFolder({ 'god.kvast': standard, 'kommune.kvast': '# Kommune "Prøve Kommune"\n' });
    const { report } = await checkJson(['.'], { cwd: folder });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        range: expect.objectContaining({ start: expect.objectContaining({ line: 6 }) }),
        message: expect.stringContaining('Findes ikke'),
      }),
    );
    expect((await kvast(['text', 'god.kvast'], { cwd: folder })).code).toBe(0);
  });

  test('file names that look like options or steer the terminal', async () => {
    const folder = await temporaryFolder({ '-x.kvast': good, 'a\u001b[2Jb.kvast': good });
    const { code, stdout } = await kvast(['check', '.'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect((await kvast(['check', '--', '-x.kvast'], { cwd: folder })).stdout).toContain('1 fil · ');
  });
});

test('a result that is sent to a full disk is told, and no fault of Kvast', async () => {
  const folder = await temporaryFolder({ 'god.kvast': good });
  const program = fileURLToPath(new URL('../../packages/cli/bin/kvast.mjs', import.meta.url));
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'check', 'god.kvast'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(stderr).toBe('Der er ikke plads på disken, så resultatet er ikke skrevet helt.\n');
  expect(status).toBe(2);
});

test('a reader that closes the pipe early is no fault', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'brudt.kvast'), 'vrøvl\n'.repeat(20_000));
  const program = fileURLToPath(new URL('../../packages/cli/bin/kvast.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'check', '.', '--format', 'json'], { cwd: folder });
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect([0, 1]).toContain(code);
});

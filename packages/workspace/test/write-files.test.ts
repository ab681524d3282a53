import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { WriteError, writeFiles, writeNewFile } from '../src/write-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WriteError ? error.problem : undefined;
}

test('makes the folders, replaces what was there, and leaves nothing else behind', async () => {
  const folder = await temporaryFolder({ 'ud/under/a.html': 'gammel' });
  const paths = await writeFiles(join(folder, 'ud'), [
    { path: 'under/a.html', content: 'ny æøå' },
    { path: 'b.md', content: '' },
  ]);
  expect(paths).toEqual([join(folder, 'ud/under/a.html'), join(folder, 'ud/b.md')]);
  expect(await readFile(join(folder, 'ud/under/a.html'), 'utf8')).toBe('ny æøå');
  expect((await readdir(join(folder, 'ud'), { recursive: true })).sort()).toEqual(['b.md', 'under', 'under/a.html']);
});

describe('when writing fails', () => {
  test('in the last step, the temporary file is gone and what stood there is untouched', async () => {
    const folder = await temporaryFolder({ 'a.html/fil': 'x' });
    expect(await problemOf(writeFiles(folder, [{ path: 'a.html', content: 'ny' }]))).toBe('folderInTheWay');
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a.html', 'a.html/fil']);
  });

  test('half way through the content, the old file stands whole', async () => {
    const folder = await temporaryFolder({ 'a.html': 'gammel' });
    // The file system takes a stream too; this one breaks when half of it has been written.
    async function* half() {
      yield 'halvt ';
      throw new Error('disken er væk');
    }
    const broken = { path: 'a.html', content: half() as unknown as string };
    expect(await problemOf(writeFiles(folder, [broken]))).toBe('failed');
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('gammel');
    expect(await readdir(folder)).toEqual(['a.html']);
  });

  test('because a part of the path is a file', async () => {
    const folder = await temporaryFolder({ ud: 'en fil' });
    expect(await problemOf(writeFiles(join(folder, 'ud'), [{ path: 'a.html', content: 'x' }]))).toBe('fileInTheWay');
  });
});

describe('a set of files', () => {
  const set = [
    { path: 'a.html', content: 'ny' },
    { path: 'under/b.bin', content: Uint8Array.of(0, 255, 10) },
    { path: 'c.html', content: 'ny' },
  ];

  test('may hold text and bytes', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, set);
    expect([...(await readFile(join(folder, 'under/b.bin')))]).toEqual([0, 255, 10]);
  });

  test('is not written at all where its last file cannot be', async () => {
    const folder = await temporaryFolder({ 'a.html': 'gammel', 'c.html/fil': 'x' });
    expect(await problemOf(writeFiles(folder, set))).toBe('folderInTheWay');
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('gammel');
    expect(await readdir(join(folder, 'under'))).toEqual([]);
  });

  test('changes nothing when the program is killed in the middle, and the next run clears up', async () => {
    const folder = await temporaryFolder({ 'a.html': 'gammel' });
    const module = JSON.stringify(fileURLToPath(new URL('../src/write-files.ts', import.meta.url)));
    // The second file never ends: it says that the first is done, and waits to be killed.
    const program = `
      import { writeFiles } from ${module};
      async function* endless() { yield 'halvt '; console.log('midt i'); await new Promise(() => setInterval(() => {}, 1000)); }
      await writeFiles(${JSON.stringify(folder)}, [{ path: 'a.html', content: 'ny' }, { path: 'b.html', content: endless() }]);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const [left, ...more] = (await readdir(folder)).filter((name) => name !== 'a.html');
    expect(more).toEqual([]);
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('gammel');

    await writeFiles(folder, set);
    expect(await readdir(folder), 'a stage that may be in use').toContain(left);
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    await utimes(join(folder, left ?? ''), yesterday, yesterday);
    await writeFiles(folder, set);
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'c.html', 'under']);
  });
});

describe('nothing is written', () => {
  test('outside the folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'ud'));
    const files = [
      { path: 'a.html', content: 'x' },
      { path: '../b.html', content: 'x' },
    ];
    expect(await problemOf(writeFiles(join(folder, 'ud'), files))).toBe('outside');
    expect(await readdir(folder, { recursive: true })).toEqual(['ud']);
  });

  test('where two files have the same path, also by case alone', async () => {
    const folder = await temporaryFolder();
    const files = [
      { path: 'a.html', content: '1' },
      { path: './A.html', content: '2' },
    ];
    expect(await problemOf(writeFiles(folder, files))).toBe('clash');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a link in the place of the file is replaced, and what it pointed to is left alone', async () => {
  const folder = await temporaryFolder({ 'mål.txt': 'urørt' });
  await symlink(join(folder, 'mål.txt'), join(folder, 'a.html'));
  await writeFiles(folder, [{ path: 'a.html', content: 'ny' }]);
  expect(await readFile(join(folder, 'mål.txt'), 'utf8')).toBe('urørt');
  await writeFile(join(folder, 'mål.txt'), 'stadig urørt');
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('ny');
});

describe('a new file', () => {
  test('is written whole, with its folder, and nothing else', async () => {
    const folder = await temporaryFolder();
    await writeNewFile(join(folder, 'ud/a.kvast'), 'æøå', false);
    expect(await readFile(join(folder, 'ud/a.kvast'), 'utf8')).toBe('æøå');
    expect(await readdir(join(folder, 'ud'))).toEqual(['a.kvast']);
  });

  test('never takes the place of one that is there, unless asked to', async () => {
    const folder = await temporaryFolder({ 'a.kvast': 'mit arbejde', 'b.kvast/fil': 'x' });
    expect(await problemOf(writeNewFile(join(folder, 'a.kvast'), 'ny', false))).toBe('exists');
    expect(await readFile(join(folder, 'a.kvast'), 'utf8')).toBe('mit arbejde');
    expect(await problemOf(writeNewFile(join(folder, 'b.kvast'), 'ny', false))).toBe('folderInTheWay');
    expect(await problemOf(writeNewFile(join(folder, 'a.kvast/c.kvast'), 'ny', false))).toBe('fileInTheWay');
    await writeNewFile(join(folder, 'a.kvast'), 'ny', true);
    expect(await readFile(join(folder, 'a.kvast'), 'utf8')).toBe('ny');
  });

  test('keeps the access rights of the one that it replaces', async () => {
    const folder = await temporaryFolder({ 'a.kvast': 'før' });
    await chmod(join(folder, 'a.kvast'), 0o640);
    await writeNewFile(join(folder, 'a.kvast'), 'ny', true);
    expect((await stat(join(folder, 'a.kvast'))).mode & 0o777).toBe(0o640);
  });

  test('of two at once, one is written', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'a.kvast');
    const problems = await Promise.all(['en', 'to'].map((content) => problemOf(writeNewFile(target, content, false))));
    expect(problems.sort()).toEqual(['exists', undefined]);
    expect(await readFile(target, 'utf8')).toMatch(/^(en|to)$/);
  });

  test('that cannot be written leaves no empty one behind', async () => {
    const folder = await temporaryFolder();
    async function* half() {
      yield 'halvt ';
      throw new Error('disken er væk');
    }
    expect(await problemOf(writeNewFile(join(folder, 'a.kvast'), half() as unknown as string, false))).toBe('failed');
    expect(await readdir(folder)).toEqual([]);
  });
});

import { mkdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { problemFinding, problemOf } from '../src/file-problem.ts';
import { readFiles, stampsOf } from '../src/read-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const kinds = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);

describe('folders', () => {
  test('all .kvast and .lov files below it in a fixed order, but not in generated and hidden folders', async () => {
    const folder = await temporaryFolder({
      'b.kvast': 'b',
      'a.kvast': 'a',
      'Å.KVAST': 'å',
      'under/c.lov': 'c',
      'læsmig.txt': 'x',
      '.git/d.kvast': 'x',
      'node_modules/e.kvast': 'x',
      'dist/f.kvast': 'x',
      'under/out/g.kvast': 'x',
    });
    const { files, problems } = await readFiles([folder]);
    expect(files.map(({ name }) => name)).toEqual(['a.kvast', 'b.kvast', 'under/c.lov', 'Å.KVAST']);
    expect(files.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'å']);
    expect(problems).toEqual([]);
  });

  test('a folder without standards is a problem, but not when it is given twice', async () => {
    const folder = await temporaryFolder({ 'tom/læsmig.txt': 'x', 'fuld/a.kvast': 'a' });
    const empty = await readFiles([join(folder, 'tom'), join(folder, 'fuld'), join(folder, 'fuld')]);
    expect(kinds(empty.problems)).toEqual(['emptyFolder']);
    expect(empty.files).toHaveLength(1);
  });

  test('links that go round in a circle are followed once', async () => {
    const folder = await temporaryFolder({ 'a/b/x.kvast': 'x' });
    await symlink(folder, join(folder, 'a/b/rundt'));
    await symlink(join(folder, 'a'), join(folder, 'genvej'));
    await symlink(join(folder, 'sig-selv'), join(folder, 'sig-selv'));
    const { files, problems } = await readFiles([folder]);
    expect(files.map(({ name }) => name)).toEqual(['a/b/x.kvast']);
    expect(problems).toEqual([]);
  });

  test('a broken link to a standard is told', async () => {
    const folder = await temporaryFolder({ 'a.kvast': 'a' });
    await symlink(join(folder, 'væk.kvast'), join(folder, 'b.kvast'));
    const { files, problems } = await readFiles([folder]);
    expect(files).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'missing', file: join(folder, 'b.kvast') }]);
  });

  test('a search with a limit stops and says so', async () => {
    const folder = await temporaryFolder({ 'a.kvast': '', 'b.kvast': '', 'c.kvast': '' });
    expect(await readFiles([folder], 2)).toMatchObject({
      stopped: true,
      files: [{ name: 'a.kvast' }, { name: 'b.kvast' }],
    });
    expect((await readFiles([folder], 3)).stopped).toBe(false);
  });

  test('more files than may be open at once', async () => {
    const many = Array.from({ length: 500 }, (_, at) => [`${String(at).padStart(3, '0')}.kvast`, `nr. ${at}`]);
    const { files } = await readFiles([await temporaryFolder(Object.fromEntries(many))]);
    expect(files.map(({ text }) => text)).toEqual(many.map(([, text]) => text));
  });
});

describe('what cannot be read is one problem, and the others are read', () => {
  test('missing, binary, wrong encoding, wrong ending, no file at all', async () => {
    const folder = await temporaryFolder({
      'god.kvast': '# Kvalitetsstandard "God"',
      'billede.kvast': Uint8Array.from([0x89, 0x50, 0, 0, 1, 2]),
      'gammel.kvast': Uint8Array.from([0x53, 0x74, 0xf8, 0x74]),
      'standard.txt': '# Kvalitetsstandard "Tekst"',
    });
    const names = ['væk.kvast', 'billede.kvast', 'gammel.kvast', 'standard.txt', 'god.kvast/under.kvast', 'god.kvast'];
    const { files, problems } = await readFiles([...names.map((name) => join(folder, name)), '/dev/null']);
    expect(files.map(({ name, given }) => ({ name, given }))).toEqual([{ name: 'god.kvast', given: true }]);
    expect(new Set(kinds(problems))).toEqual(
      new Set(['missing', 'binary', 'windows1252', 'wrongExtension', 'notAFile']),
    );
    expect(problems).toHaveLength(6);
  });

  test('more than 6 MB is refused, 6 MB is read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.kvast'), Buffer.alloc(6 * 1024 * 1024, 'a'));
    await writeFile(join(folder, 'b.kvast'), Buffer.alloc(6 * 1024 * 1024 + 200_000, 'a'));
    const { files, problems } = await readFiles([folder]);
    expect(files.map(({ text }) => text.length)).toEqual([6 * 1024 * 1024]);
    expect(problems).toMatchObject([{ kind: 'tooLarge', detail: '6,2 MB' }]);
  });

  test('no access and faults of the disk have their own sentence', () => {
    const failing = (code: string) => problemOf('a.kvast', Object.assign(new Error(code), { code }));
    expect(failing('EACCES').kind).toBe('denied');
    expect(failing('EIO')).toMatchObject({ kind: 'unreadable', detail: 'EIO' });
    expect(problemFinding(failing('EIO'), 'da').message).toContain('fejlkode EIO');
  });
});

test('the same file given twice, by itself and in its folder and through a link, is read once', async () => {
  const folder = await temporaryFolder({ 'a.kvast': 'a' });
  await mkdir(join(folder, 'under'));
  await symlink(join(folder, 'a.kvast'), join(folder, 'under/b.kvast'));
  const { files, problems } = await readFiles([join(folder, 'a.kvast'), folder, join(folder, 'under/b.kvast')]);
  expect(files.map(({ name }) => name)).toEqual(['a.kvast']);
  expect(problems).toEqual([]);
});

test('a file has the same stamp until it is changed, and none so soon after that another change might not show', async () => {
  const folder = await temporaryFolder({ 'a.kvast': 'aaa', 'b.kvast': 'bbb' });
  const { files } = await readFiles([folder]);
  expect(files.map(({ stamp }) => stamp)).toEqual([undefined, undefined]);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
  try {
    const before = await stampsOf(files);
    expect(before).toEqual([expect.any(String), expect.any(String)]);
    expect((await readFiles([folder])).files.map(({ stamp }) => stamp)).toEqual(before);
    const path = join(folder, 'a.kvast');
    const { atime, mtime } = await stat(path);
    await writeFile(path, 'abc');
    await utimes(path, atime, mtime);
    const [a, b] = await stampsOf(files);
    expect([a === before[0], b === before[1]]).toEqual([false, true]);
    expect(await stampsOf([{ file: join(folder, 'c.kvast'), name: 'c', realPath: 'c', given: true }])).toEqual([
      undefined,
    ]);
  } finally {
    clock.mockRestore();
  }
});

test('problems become findings with a place, a rule and a sentence', () => {
  const problem = { kind: 'windows1252', file: 'a.kvast', position: { line: 3, column: 7 } } as const;
  const finding = problemFinding(problem, 'da');
  expect(finding).toMatchObject({
    rule: 'fil/tegnsaet',
    severity: 'error',
    file: 'a.kvast',
    range: { start: { line: 3, column: 7 } },
  });
  expect(finding.message).toMatch(/^Filen er gemt i Windows-1252.*Gem den som UTF-8/);
  expect(problemFinding(problem, 'en').message).toContain('Save it as UTF-8');
});

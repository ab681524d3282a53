import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const OLD = `# Kvalitetsstandard "Støtte"
kommune: Prøve Kommune

## Målgruppe
alder: fyldt 18 år
- [angst]

## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 6 måneder
`;
const NEW = OLD.replace('fyldt 18 år', 'fyldt 21 år').replace('højst 6 måneder', 'højst 12 måneder');

/** A folder under version control: the old edition committed with the tag v1, the new one on the disk. */
async function repository(): Promise<string> {
  const folder = await temporaryFolder({ 'standarder/støtte.kvast': OLD, 'standarder/out/kopi.kvast': OLD });
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@example.dk', ...args], {
      cwd: folder,
    });
  await git('init', '-q');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Første udgave');
  await git('tag', 'v1');
  await writeFile(join(folder, 'standarder/støtte.kvast'), NEW);
  return folder;
}

const DATE = ['--date', '2026-03-01'];

describe('kvast diff', () => {
  test('says in Danish what changes for the citizen and as law', async () => {
    const cwd = await temporaryFolder({ 'gammel.kvast': OLD, 'ny.kvast': NEW });
    const { code, stdout, stderr } = await kvast(['diff', 'gammel.kvast', 'ny.kvast', ...DATE], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Nogle er ikke længere omfattet. Et eksempel: En borger på (18|19|20) år med angst/);
    expect(stdout).toContain('Varighed: højst 6 måneder → højst 12 måneder (bedre for borgeren).');
    expect(stdout).toMatch(/Nyt fund \(fejl, linje 9\): .*§ 82 b/);
    expect(stdout).toContain('| Forløb: Varighed | Hjælpen varer højst 6 måneder. | Hjælpen varer højst 12 måneder. |');
  });

  test.each([
    ['a tag against the folder on the disk', ['v1', 'standarder']],
    ['a part of a revision against the same folder', ['v1:standarder', 'standarder']],
    ['a file in a revision against the file', ['HEAD:standarder/støtte.kvast', 'standarder/støtte.kvast']],
  ])('%s', async (_, [old = '', now = '']) => {
    const cwd = await repository();
    const { code, stdout, stderr } = await kvast(['diff', old, now, '--format', 'json', ...DATE], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { standards, unchanged } = JSON.parse(stdout);
    expect(unchanged).toBe(0);
    expect(standards).toMatchObject([
      {
        kind: 'changed',
        file: 'standarder/støtte.kvast',
        services: [{ service: 'Forløb', turns: [{ subject: 'duration', effect: 'better', line: 9 }] }],
      },
    ]);
  });

  test('two revisions, and from a folder below the top', async () => {
    const folder = await repository();
    const { stdout, code } = await kvast(['diff', 'v1', 'HEAD', ...DATE], { cwd: join(folder, 'standarder') });
    expect(code).toBe(0);
    expect(stdout).toContain('De to udgaver siger det samme.');
  });

  test('a document in Word for the agenda, with a heading for each standard and a table with a row of headings', async () => {
    const cwd = await temporaryFolder({ 'gammel.kvast': OLD, 'ny.kvast': NEW });
    const { code } = await kvast(['diff', 'gammel.kvast', 'ny.kvast', '--format', 'docx', '--out', 'ud', ...DATE], {
      cwd,
    });
    expect(code).toBe(0);
    const { value } = await mammoth.convertToHtml({ buffer: await readFile(join(cwd, 'ud/aendringer.docx')) });
    expect(value).toContain('<h1>Støtte</h1>');
    expect(value).toMatch(/<th[^>]*><p>(<strong>)?Før/);
  });

  test.each([
    [
      'nothing of that name',
      ['mangler.kvast', 'ny.kvast'],
      '"mangler.kvast" er hverken en fil, en mappe eller en udgave i git.',
    ],
    ['a flag in disguise', ['--output=x', 'ny.kvast'], '--output'],
    ['a file that is no text', ['ny.kvast', 'billede.kvast'], 'billede.kvast:1:1'],
  ])('%s is told in Danish and ends in 2', async (_, paths, words) => {
    const cwd = await temporaryFolder({ 'ny.kvast': NEW, 'billede.kvast': Uint8Array.from([0x50, 0x4b, 0, 0]) });
    const { code, stdout, stderr } = await kvast(['diff', ...paths], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const standard = (months: number) => `# Kvalitetsstandard "Forløb"

## Ydelse "Forløb" efter serviceloven § 82 b
form: individuel
varighed: højst ${months} måneder
`;
const files = {
  'nord/kommune.kvast': '# Kommune "Nord Kommune"\n',
  'nord/a.kvast': standard(12),
  'syd/kommune.kvast': '# Kommune "Syd Kommune"\n',
  'syd/b.kvast': standard(9),
  'uforstaaet.kvast': 'Her står ingenting\n',
};

/** The same checks with a cache of their own, and without one. */
async function started() {
  const folder = await temporaryFolder(files);
  const cache = await temporaryFolder();
  const check = (...more: string[]) =>
    kvast(['check', '--date', '2026-03-01', ...more], { cwd: folder, env: { KVAST_CACHE: cache } });
  const cold = () => kvast(['check', '--date', '2026-03-01'], { cwd: folder });
  return { folder, cache, check, cold };
}

async function cacheFile(cache: string): Promise<string> {
  const names = await readdir(cache);
  expect(names).toHaveLength(1);
  return join(cache, names[0] ?? '');
}

/** Changes what a run has kept so that it can be told apart from what a new check finds. */
async function forge(cache: string, change: (body: string) => string): Promise<void> {
  const path = await cacheFile(cache);
  const [head = '', body = ''] = (await readFile(path, 'utf8')).split(/\n(.*)/s);
  const forged = change(body);
  const sum = createHash('sha1').update(forged).digest('base64url');
  await writeFile(path, `${head.replace(/\S+$/, sum)}\n${forged}`);
}

test('a second run says the same, from the cache, and --no-cache asks the rules again', async () => {
  const { cache, check, cold } = await started();
  const first = await check();
  expect(first).toEqual(await cold());
  expect(await check()).toEqual(first);
  await forge(cache, (body) => body.replaceAll('højst', 'HØJST'));
  expect((await check()).stdout).toContain('HØJST');
  expect(await check('--no-cache')).toEqual(first);
  const json = await check('--format', 'json');
  expect(json.stdout).toContain('HØJST');
});

/** A clock that runs ten seconds ahead: what was written just now was written a while ago. */
const LATER = `--import data:text/javascript,${encodeURIComponent('const now = Date.now; Date.now = () => now() + 10_000;')}`;

test('files that are the very ones that were read before are not read again; one that has changed is', async () => {
  const { folder, cache, cold } = await started();
  const env = { KVAST_CACHE: cache, NODE_OPTIONS: LATER };
  const check = (...more: string[]) =>
    kvast(['check', '--format', 'json', '--date', '2026-03-01', ...more], { cwd: folder, env });
  const first = await check();
  // Whoever reads the files now finds that they are others than those of the run before.
  await forge(cache, (body) => body.replaceAll('højst', 'HØJST').replace(/"run":"[^"]+"/, '"run":"x"'));
  expect((await check()).stdout).toBe(first.stdout.replaceAll('højst', 'HØJST'));
  expect((await check('--date', '2026-03-02')).stdout).not.toContain('HØJST');
  // As long as before, and with the time that it had.
  const path = join(folder, 'nord/a.kvast');
  const { atime, mtime } = await stat(path);
  await writeFile(path, standard(13));
  await utimes(path, atime, mtime);
  const changed = await check();
  expect(changed.stdout).toContain('13 måneder');
  expect((await kvast(['check', '--date', '2026-03-01'], { cwd: folder, env })).stdout).toBe((await cold()).stdout);
});

test('a file that changes is checked again, and what is untouched is not', async () => {
  const { folder, cache, check, cold } = await started();
  await check();
  await forge(cache, (body) => body.replaceAll('højst', 'HØJST'));
  await writeFile(join(folder, 'nord/a.kvast'), standard(5));
  const { stdout } = await check();
  expect(stdout).toContain('HØJST');
  expect(stdout).not.toMatch(/nord\/a\.kvast:\d+:\d+.*\n.*HØJST/);
  await writeFile(join(folder, 'syd/b.kvast'), standard(4));
  expect(await check()).toEqual(await cold());
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['changed', (text: string) => text.replace('varighed', 'varmghed')],
  ['empty', () => ''],
  ['something else', () => 'PK\u0003\u0004'],
])('a cache that is %s counts as nothing and is written anew', async (_, damage) => {
  const { cache, check, cold } = await started();
  await check();
  const path = await cacheFile(cache);
  const whole = await readFile(path, 'utf8');
  await writeFile(path, damage(whole));
  expect(await check()).toEqual(await cold());
  // The stamps of the files may be there by now; they were too young the first time.
  const kept = (text: string) => ({ ...JSON.parse(text.slice(text.indexOf('\n'))), seen: undefined });
  expect(kept(await readFile(path, 'utf8'))).toEqual(kept(whole));
});

test('a change of day or of a law file is a change', async () => {
  const { folder, check } = await started();
  await check();
  await writeFile(
    join(folder, 'egen.lov'),
    '# Lov serviceloven "Lov om social service"\n## § 82 b "Egen"\ni kraft: fra 1. januar 2018\nvarighed: højst 10 måneder\nkilde: lov, stk. 1\n',
  );
  const { stdout } = await check();
  expect(stdout).toMatch(/nord\/a\.kvast:5:/);
  expect(stdout).not.toMatch(/syd\/b\.kvast:5:\d+ {2}fejl/);
});

test('two at once, and a folder that cannot be written, do no harm', async () => {
  const { folder, cache, check, cold } = await started();
  const expected = await cold();
  expect(await Promise.all([check(), check(), check()])).toEqual([expected, expected, expected]);
  expect(await check()).toEqual(expected);
  await cacheFile(cache);
  const file = join(folder, 'kommune.txt');
  await writeFile(file, '');
  expect(await kvast(['check', '--date', '2026-03-01'], { cwd: folder, env: { KVAST_CACHE: file } })).toEqual(expected);
});

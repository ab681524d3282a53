import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast, root } from './run-kvast.ts';

/** Municipalities of their own, with terms that all of them share, law of their own and a file that cannot be read. */
async function collection(): Promise<string> {
  const cwd = await temporaryFolder();
  for (const name of ['nord', 'syd', 'vest'])
    await cp(`${root}/examples/lindoese`, join(cwd, name), { recursive: true });
  await cp(`${root}/examples/lindoese-katalog`, join(cwd, 'øst'), { recursive: true });
  await writeFile(join(cwd, 'fælles.kvast'), '# Begreber "Fælles"\n\n## Begreb "rask til fods"\n');
  await mkdir(join(cwd, 'tom'));
  await writeFile(join(cwd, 'tom', 'intet.kvast'), 'Her står ikke noget, som nogen forstår.\n');
  await writeFile(join(cwd, 'syd', 'brudt.kvast'), Buffer.from([0x23, 0xff, 0x00, 0xfe]));
  return cwd;
}

const check = (cwd: string, ...words: string[]) =>
  kvast(['check', '--date', '2026-03-01', '--format', 'json', '--no-cache', ...words], {
    cwd,
    env: { NODE_DEBUG: 'worker' },
  });

/** Threads that Node tells of having made. */
const threads = (stderr: string) => new Set(stderr.match(/\[\d+\] created Worker with ID \d+/g)).size;

test('threads that share the municipalities find what one alone would', async () => {
  const cwd = await collection();
  const alone = await check(cwd, '.', '--jobs', '1');
  const shared = await check(cwd, '.', '--jobs', '3');
  expect(JSON.parse(alone.stdout).findings.length).toBeGreaterThan(20);
  expect(shared.stdout).toBe(alone.stdout);
  expect([alone.code, shared.code]).toEqual([2, 2]);
  expect([threads(alone.stderr), threads(shared.stderr)]).toEqual([0, 3]);
});

test('a small collection is not worth a thread, and one municipality cannot be shared', async () => {
  const cwd = await collection();
  expect(threads((await check(cwd, '.')).stderr)).toBe(0);
  expect(threads((await check(cwd, 'nord', '--jobs', '3')).stderr)).toBe(0);
});

test('what threads found is kept for the next run', async () => {
  const cwd = await collection();
  const env = { NODE_DEBUG: 'worker', KVAST_CACHE: join(cwd, 'cache') };
  const words = ['check', '.', '--date', '2026-03-01', '--format', 'json', '--jobs', '2'];
  const first = await kvast(words, { cwd, env });
  const second = await kvast(words, { cwd, env });
  expect(second.stdout).toBe(first.stdout);
  expect([threads(first.stderr), threads(second.stderr)]).toEqual([2, 0]);
});

test.each(['0', '-1', 'to', '100', '1.5'])('--jobs %s is no number of threads', async (value) => {
  const { code, stderr } = await kvast(['check', '.', `--jobs=${value}`], { cwd: await temporaryFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain(`--jobs ${value}: Skriv et antal tråde fra 1 til 99, for eksempel --jobs 4.`);
});

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast, root } from './run-kvast.ts';

interface Log {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly { readonly partialFingerprints: object }[];
  }[];
}

test('three machines that share a collection find what one would, and their reports can be put together', async () => {
  const cwd = await temporaryFolder();
  for (const name of ['nord', 'syd', 'vest'])
    await cp(`${root}/examples/lindoese`, join(cwd, name), { recursive: true });
  const check = async (...more: string[]) => {
    const { stdout, stderr } = await kvast(['check', '.', '--date', '2026-03-01', '--format', 'sarif', ...more], {
      cwd,
    });
    const { runs } = JSON.parse(stdout) as Log;
    return { results: runs[0]?.results ?? [], id: runs[0]?.automationDetails.id, stderr };
  };
  const whole = await check();
  const parts = [await check('--shard', '1/2'), await check('--shard', '2/2')];
  const prints = (results: Log['runs'][number]['results']) => results.map((one) => JSON.stringify(one)).sort();
  expect(parts.every(({ results }) => results.length > 0)).toBe(true);
  const known = (text: string) => text.replaceAll(/"(?:ruleIndex|index)":\d+,?/g, '');
  expect(prints(parts.flatMap(({ results }) => results)).map(known)).toEqual(prints(whole.results).map(known));
  expect([whole, ...parts].map(({ id }) => id)).toEqual([
    'kvast/2026-03-01',
    'kvast/1-af-2/2026-03-01',
    'kvast/2-af-2/2026-03-01',
  ]);
  expect(parts[0]?.stderr).toMatch(/^Del 1 af 2: \d+ af \d+ filer\.$/m);
});

test('a part of a collection is checked for one day', async () => {
  const period = ['--from', '2026-01-01', '--to', '2026-12-31'];
  const { code, stderr } = await kvast(['check', '.', '--shard', '1/2', ...period], { cwd: await temporaryFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain('--shard kan ikke bruges sammen med --from og --to.');
});

test.each(['0/2', '3/2', '2', 'a/b'])('--shard %s is no part of anything', async (value) => {
  const { code, stderr } = await kvast(['check', '.', '--shard', value], { cwd: await temporaryFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain(`--shard ${value}: Skriv delens nummer og antallet af dele, for eksempel --shard 2/8.`);
});

import { expect, test } from 'vitest';
import { compareFiles } from '../src/compare-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = [
  { path: 'a/ens.txt', content: 'æ' },
  { path: 'a/andet.txt', content: 'nyt' },
  { path: 'mangler.bin', content: new Uint8Array([0, 255]) },
];

test('a folder is compared file by file, and only what is ours can be left over', async () => {
  const folder = await temporaryFolder({ 'a/ens.txt': 'æ', 'a/andet.txt': 'gammelt', 'b/mit.txt': '', '.git/x': '' });
  expect(await compareFiles(folder, files, () => true)).toEqual({
    missing: ['mangler.bin'],
    stale: ['a/andet.txt'],
    leftOver: ['b/mit.txt'],
  });
  expect((await compareFiles(folder, files, () => false)).leftOver).toEqual([]);
});

test('where there is no folder, everything is missing', async () => {
  const folder = await temporaryFolder({});
  expect((await compareFiles(`${folder}/nej`, files, () => true)).missing).toHaveLength(files.length);
});

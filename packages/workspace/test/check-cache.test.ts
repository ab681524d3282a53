import { expect, test } from 'vitest';
import { CheckCache } from '../src/check-cache.ts';
import type { CheckedGroup } from '../src/checked-group.ts';
import { temporaryFolder } from './temporary-folder.ts';

const group: CheckedGroup = { files: ['a.kvast'], findings: [], suppressed: [], faults: [] };

test('what was kept is found by all that it rests on, by the same program and for the same question only', async () => {
  const folder = await temporaryFolder();
  const first = new CheckCache(folder, 'one', ['/home', 'da']);
  expect(first.isThere).toBe(false);
  first.set(['2026-03-01', 'a.kvast', 'text'], group);
  await first.write(['all of it']);

  const again = new CheckCache(folder, 'one', ['/home', 'da']);
  expect(again.groupsOf(['all of it'])).toEqual([group]);
  expect(again.groupsOf(['all of', ' it'])).toBeUndefined();
  expect(again.get(['2026-03-01', 'a.kvast', 'text'])).toEqual(group);
  expect(again.get(['2026-03-02', 'a.kvast', 'text'])).toBeUndefined();
  expect(again.get(['2026-03-01', 'a.kvas', 'ttext'])).toBeUndefined();
  for (const other of [
    new CheckCache(folder, 'two', ['/home', 'da']),
    new CheckCache(folder, 'one', ['/home', 'en']),
  ]) {
    expect(other.groupsOf(['all of it'])).toBeUndefined();
    expect(other.get(['2026-03-01', 'a.kvast', 'text'])).toBeUndefined();
  }
});

test('where the groups are not all there is to report, nothing is reported from them alone', async () => {
  const folder = await temporaryFolder();
  const first = new CheckCache(folder, 'one', []);
  first.set(['a'], group);
  await first.write(undefined);
  const again = new CheckCache(folder, 'one', []);
  expect([again.isThere, again.groupsOf([])]).toEqual([false, undefined]);
  expect(again.get(['a'])).toEqual(group);
});

test('what a run did not use is not kept for the next', async () => {
  const folder = await temporaryFolder();
  const first = new CheckCache(folder, 'one', []);
  first.set(['a'], group);
  first.set(['b'], { ...group, files: ['b.kvast'] });
  await first.write(['x']);
  const second = new CheckCache(folder, 'one', []);
  second.get(['b']);
  await second.write(['y']);
  const third = new CheckCache(folder, 'one', []);
  expect(third.get(['a'])).toBeUndefined();
  expect(third.groupsOf(['y'])?.map(({ files }) => files)).toEqual([['b.kvast']]);
});

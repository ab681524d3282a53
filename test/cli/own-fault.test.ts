import { expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

/** Breaks something that a check cannot do without, in the running program only, when its modules are there. */
const sabotage = `--import=data:text/javascript,${encodeURIComponent(
  `const groupBy = Map.groupBy; let calls = 0;
   Map.groupBy = (...all) => { if (++calls > 1) throw new TypeError('proeve'); return groupBy.apply(Map, all); };`,
)}`;

test('a fault in Kvast itself is one Danish sentence that says how to report it, and ends in 2', async () => {
  const folder = await temporaryFolder({ 'a.kvast': '# Kvalitetsstandard "A"\n' });
  const { code, stdout, stderr } = await kvast(['check', '.'], { cwd: folder, env: { NODE_OPTIONS: sabotage } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /^(a\.kvast: )?Kvast kunne ikke blive færdig på grund af en fejl i programmet selv \(proeve\)\. Meld den til .*\n$/,
  );
});

test('in English too', async () => {
  const folder = await temporaryFolder({ 'a.kvast': '# Kvalitetsstandard "A"\n' });
  const { code, stderr } = await kvast(['check', '.', '--sprog', 'en'], {
    cwd: folder,
    env: { NODE_OPTIONS: sabotage },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^(a\.kvast: )?Kvast could not finish because of a fault in the program itself \(proeve\)\./);
});

/** Breaks what few rules use: whoever looks up this term meets an exception. */
const trap = `--import=data:text/javascript,${encodeURIComponent(
  `const get = Map.prototype.get;
   Map.prototype.get = function (key) { if (key === 'sabotage') throw new TypeError('proeve'); return get.call(this, key); };`,
)}`;

test('a rule that fails takes nothing else with it: the other findings are there, and the fault is told', async () => {
  const text = '# Kvalitetsstandard "A"\n## Målgruppe\n- [sabotage]\n## Ydelse "S" efter SEL § 85\n';
  const folder = await temporaryFolder({ 'a.kvast': text });
  const { code, stdout, stderr } = await kvast(['check', '.'], { cwd: folder, env: { NODE_OPTIONS: trap } });
  expect(code).toBe(2);
  expect(stdout).toContain('frist/mangler');
  expect(stdout).not.toContain('begreb/ukendt');
  expect(stderr).toContain('a.kvast: Kvast kunne ikke blive færdig på grund af en fejl i programmet selv (proeve).');
});

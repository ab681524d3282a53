import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { root } from './run-kvast.ts';

const STANDARD =
  '# Kvalitetsstandard "A"\nkommune: Lindøse Kommune\n## Ydelse "Støtte" efter serviceloven § 82 b\nvarighed: højst 6 måneder\n';

/** A watching `kvast`, and how to wait for what it says next. */
function watching(cwd: string) {
  const program = join(root, 'packages/cli/bin/kvast.mjs');
  const child = spawn(process.execPath, [program, 'check', '.', '--watch', '--date', '2026-03-01'], {
    cwd,
    env: { PATH: process.env.PATH, KVAST_CACHE: '', KVAST_ORDBOG: '' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const heard = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      heard.dispatchEvent(new Event('more'));
    });
  }
  /** All that is said up to the next time that it waits. */
  const next = async () => {
    for (;;) {
      const end = said.indexOf('Stop med Ctrl+C.\n');
      if (end >= 0) {
        const before = said.slice(0, end);
        said = said.slice(end + 'Stop med Ctrl+C.\n'.length);
        return before;
      }
      await new Promise((resolve) => heard.addEventListener('more', resolve, { once: true }));
    }
  };
  return { child, next };
}

it('tells what is new and what is gone each time a file changes, and ends with the code of the last check', async () => {
  const cwd = await temporaryFolder({ 'a.kvast': STANDARD });
  const { child, next } = watching(cwd);
  expect(await next()).toContain('1 fil · 0 fejl');
  await writeFile(join(cwd, 'a.kvast'), STANDARD.replace('6 måneder', '12 måneder'));
  const worse = await next();
  expect(worse).toContain('varighed/over-lovens-graense');
  expect(worse).toContain('1 fil · 1 fejl');
  // As editors do that write beside the file first.
  await writeFile(join(cwd, 'a.tmp'), STANDARD);
  await rename(join(cwd, 'a.tmp'), join(cwd, 'a.kvast'));
  const mended = await next();
  expect(mended).toContain('Væk: varighed/over-lovens-graense (a.kvast:4)');
  expect(mended).toContain('1 fil · 0 fejl');
  await mkdir(join(cwd, 'ny'));
  await writeFile(join(cwd, 'ny', 'b.kvast'), STANDARD.replace('6 måneder', '12 måneder').replace('"A"', '"B"'));
  let added = await next();
  while (!added.includes('2 filer')) added = await next();
  expect(added).toContain('ny/b.kvast:4');
  await rm(join(cwd, 'ny'), { recursive: true });
  let gone = await next();
  while (!gone.includes('1 fil ·')) gone = await next();
  expect(gone).toContain('Væk: varighed/over-lovens-graense (ny/b.kvast:4)');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});

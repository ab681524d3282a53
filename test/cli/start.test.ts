import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run-kvast.ts';

test('npm start shows the findings, does not judge, and ends with the counts and the paths it wrote', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^examples\/lindoese\/tidlig-stoette\.kvast:\d+:\d+ {2}(fejl|advarsel)$/m);
  const [, counts = '', paths = ''] =
    /\nKontrol i tal\n([\s\S]*)\nBorgertekster og registreringsformularer\n([\s\S]*)$/.exec(stdout) ?? [];
  expect(counts).toMatch(/examples\/lindoese: 4 filer, \d+ fejl, \d+ advarsler/);
  expect(counts).toMatch(/examples\/lindoese-rettet: 4 filer, 0 fejl, 0 advarsler/);
  // Headings between the paths begin at the margin.
  const written = [...paths.matchAll(/^ {2}(\S+)$/gm)].map(([, path = '']) => path);
  expect(written.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  for (const example of ['lindoese', 'lindoese-rettet']) {
    for (const ending of ['.html', '.md', '.docx', '.pdf', '.schema.json']) {
      const ofKind = written.filter((path) => path.startsWith(`out/${example}/`) && path.endsWith(ending));
      expect(ofKind.length, `${example} ${ending}`).toBeGreaterThanOrEqual(2);
    }
  }
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../packages/workspace/src/read-files.ts';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast, root } from './run-kvast.ts';

/** No file can grow beyond 8 KB: as on a disk that becomes full in the middle of one. */
const WITHOUT_ROOM = ['sh', '-c', 'ulimit -f 16; exec "$@"', 'sh'];
/** A standard that has something to mend and no place in 8 KB. */
const LONG = `# Kvalitetsstandard "Lang"\nkommun: Lindøse Kommune\n\n## Ydelse "Støtte" efter servicelovens § 85\n${'> Vi hjælper dig med det, du gerne vil.\n'.repeat(400)}`;

const everything = async (folder: string) =>
  Object.fromEntries(
    await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );

test.each([
  [
    'a report that was there stays',
    ['check', 'lang.kvast', '--format', 'xlsx', '--out', 'rapport.xlsx'],
    'rapport.xlsx',
  ],
  ['a standard that was to be mended stays', ['check', 'lang.kvast', '--fix-unsafe'], 'lang.kvast'],
  ['a standard that was to be put in order stays', ['format', 'lang.kvast'], 'lang.kvast'],
  ['a text that was there stays', ['text', 'lang.kvast', '--out', '.'], 'lang.html'],
  ['the known findings stay', ['check', '.', '--baseline', 'kendte.json', '--update-baseline'], 'kendte.json'],
])('the disk becomes full while it is written to: %s', async (_, words, file) => {
  const small = await temporaryFolder({ 'lang.kvast': LONG });
  await kvast(['check', '.', '--baseline', 'kendte.json', '--update-baseline'], { cwd: small });
  const known = await readFile(join(small, 'kendte.json'), 'utf8');
  const many = Array.from(
    { length: 300 },
    (_each, at) => `\n## Ydelse "Hjælp ${at}" efter serviceloven § ${9000 + at}\n`,
  );
  const cwd = await temporaryFolder({
    'lang.kvast': `${LONG.replace('\n\n', '\n\n\n\n')}   \n${words.includes('kendte.json') ? many.join('') : ''}`,
    'rapport.xlsx': 'den forrige rapport',
    'lang.html': 'den forrige tekst',
    'kendte.json': known,
  });
  const before = await everything(cwd);
  const { code, stderr } = await kvast(words, { cwd, under: WITHOUT_ROOM });
  expect(stderr).toContain(`${file}: `);
  expect(stderr).toContain('plads på disken');
  expect(code).toBe(2);
  expect(await everything(cwd)).toEqual(before);
});

test('files that are written while they are read: each is read as it was at some moment, and the others whole', async () => {
  const example = await readFile(`${root}/examples/lindoese/tidlig-stoette.kvast`, 'utf8');
  const cwd = await temporaryFolder({ 'a.kvast': example, 'b.kvast': example, 'c.kvast': example });
  let isDone = false;
  const writing = (async () => {
    for (let at = 0; !isDone; at++) await writeFile(join(cwd, 'b.kvast'), example.repeat(1 + (at % 40)));
  })();
  try {
    const seen = new Set<number>();
    for (let at = 0; at < 200; at++) {
      const { files, problems } = await readFiles([cwd]);
      const [a, b, c] = ['a', 'b', 'c'].map((name) => files.find(({ file }) => file.endsWith(`${name}.kvast`))?.text);
      expect([a, c]).toEqual([example, example]);
      // Half a letter at the end is a file that is not UTF-8, and told.
      expect(problems.length).toBe(b === undefined ? 1 : 0);
      if (b !== undefined) expect(example.repeat(40).startsWith(b)).toBe(true);
      seen.add(b?.length ?? -1);
    }
    // It must have been another one each time, or nothing has been tried.
    expect(seen.size).toBeGreaterThan(5);
  } finally {
    isDone = true;
    await writing;
  }
});

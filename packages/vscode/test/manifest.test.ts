import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findingsTexts } from '../src/findings/texts.ts';
import { lawTexts } from '../src/law/texts.ts';
import { standardsTexts } from '../src/standards/texts.ts';

const folder = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const manifest = read('package.json');
const words: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = JSON.parse(manifest);

test('every sentence that the manifest asks for is there, and none is left over', () => {
  const asked = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name);
  expect(asked.filter((name) => !words[name ?? ''])).toEqual([]);
  expect(Object.keys(words).filter((name) => !asked.includes(name))).toEqual([]);
});

test('every command that the manifest and its sentences name is contributed or the editor has it', () => {
  const own = contributes.commands.map(({ command }: { command: string }) => command);
  const named = [...`${manifest}${JSON.stringify(words)}`.matchAll(/kvast\.[a-z]+[A-Za-z]*\b(?![-.])/g)].map(
    ([name]) => name,
  );
  const others = new Set([
    'kvast.standarder',
    'kvast.fund',
    'kvast.lov',
    'kvast.lovdato',
    'kvast.sprog',
    'kvast.graenser',
    'kvast.stavekontrol',
    'kvast.ordbog',
    'kvast.svg',
    'kvast.borgertekst',
    'kvast.laest',
  ]);
  expect(
    [...new Set(named)].filter((name) => !own.includes(name) && !others.has(name) && name !== 'kvast.kvast'),
  ).toEqual([]);
});

test('the pictures of the tour and of the market page are there', () => {
  const steps: { media: { image: string } }[] = contributes.walkthroughs[0].steps;
  const named = [
    ...steps.map(({ media }) => media.image),
    ...[...read('README.md').matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file]) => file ?? ''),
  ];
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});

test('a folder that is not trusted is checked and shown, and nothing of its own is run', () => {
  const { untrustedWorkspaces } = JSON.parse(manifest).capabilities;
  expect(untrustedWorkspaces.supported).toBe('limited');
  // A dictionary is a file that a program reads: where it lies is for the user to say.
  expect(untrustedWorkspaces.restrictedConfigurations).toEqual(['kvast.ordbog']);
  // There the editor frames every letter that is not English, unless it is told that æ, ø and å belong.
  const defaults = ['[kvast]', '[lov]'].map((language) => contributes.configurationDefaults[language]);
  expect(defaults.map((settings) => settings['editor.unicodeHighlight.nonBasicASCII'])).toEqual([false, false]);
  const tasks = read('src/tasks/tasks.ts');
  expect(tasks).toMatch(/provideTasks[^}]*isTrusted[^}]*return \[\]/);
});

test('the views are called in Danish as in the manifest, and have a name in English', () => {
  for (const [view, texts] of [
    ['standarder', standardsTexts],
    ['fund', findingsTexts],
    ['lov', lawTexts],
  ] as const) {
    expect(texts.da.title).toBe(words[`view.${view}`]);
    expect(texts.en.title).not.toBe(texts.da.title);
  }
});

test('the market page explains every setting but the one for finding faults', () => {
  const explained = [...read('README.md').matchAll(/^\| `(kvast\.[a-z]+)`/gm)].map(([, name]) => name);
  const settings = Object.keys(contributes.configuration.properties);
  expect(explained).toEqual(settings.filter((name) => name !== 'kvast.trace.server'));
});

test('the problem matchers read what kvast check prints, each its own severity', () => {
  const report = [
    'examples/lindoese/tidlig-stoette.kvast:42:32  fejl',
    '  Serviceloven § 82 a træder først i kraft den 1. januar 2018.',
    'min mappe/a b.kvast:1:1  advarsel',
    '  Standarden siger ikke, hvornår den gælder.',
    'lov/prøve.lov:3:5  råd',
    '  Kilden er ikke bekræftet.',
  ];
  const found = contributes.problemMatchers.map(
    ({ severity, pattern }: { severity: string; pattern: { regexp: string }[] }) => {
      const at = report.findIndex((line) => new RegExp(pattern[0]?.regexp ?? '').test(line));
      const place = new RegExp(pattern[0]?.regexp ?? '').exec(report[at] ?? '')?.slice(1);
      return [severity, place, new RegExp(pattern[1]?.regexp ?? '').exec(report[at + 1] ?? '')?.[1]];
    },
  );
  expect(found).toEqual([
    [
      'error',
      ['examples/lindoese/tidlig-stoette.kvast', '42', '32'],
      'Serviceloven § 82 a træder først i kraft den 1. januar 2018.',
    ],
    ['warning', ['min mappe/a b.kvast', '1', '1'], 'Standarden siger ikke, hvornår den gælder.'],
    ['info', ['lov/prøve.lov', '3', '5'], 'Kilden er ikke bekræftet.'],
  ]);
});

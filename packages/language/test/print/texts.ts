import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constructs } from '../constructs/all.ts';
import { moreFacts } from '../more-facts.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Every text of ours that shall parse: name → text. Examples, the laws and terms that come with Kvast, pages, constructs, fixtures. */
export const texts: ReadonlyMap<string, string> = new Map([
  ...filesIn('examples'),
  ...filesIn('packages/law/laws'),
  ...filesIn('packages/law/vocabulary'),
  ...filesIn('packages/language/test/print'),
  ...examplesIn('docs'),
  ...constructs.map(({ number, name, text }): [string, string] => [
    `${number}: ${name}`,
    `# Kvalitetsstandard "S"\n${text}\n`,
  ]),
  ...moreFacts.map(({ name, text }): [string, string] => [name, `# Kvalitetsstandard "S"\n${text}\n`]),
]);

function filesIn(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:kvast|lov)$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

/** The ```kvast blocks of all pages. */
function examplesIn(folder: string): [string, string][] {
  const pages = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, folder, page), 'utf8');
    return [...text.matchAll(/```(kvast|lov)\n(.*?)```/gs)].map((match, at): [string, string] => [
      `${folder}/${page}#${at + 1}.${match[1]}`,
      match[2] ?? '',
    ]);
  });
}

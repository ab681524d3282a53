// Which files are mutated: what decides in the rules and the reasoning. Sentences for users and generated files are left out.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const FOLDERS = ['packages/rules/src', 'packages/reasoning/src'];

/** Paths in the repository, sorted; only those that contain one of the words where some are given. */
export function sources(words = (process.env.KVAST_MUTATION_ONLY ?? '').split(',').filter(Boolean)) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|[/-])texts[^/]*\.ts$|\/generated\//.test(file)),
  )
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

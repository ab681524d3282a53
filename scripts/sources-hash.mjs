import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names the program that the sources give: every file of every package, with the law, the rules and the versions of all libraries. Findings
 * that a program kept are of no use to another one.
 * @param root of the repository
 */
export async function sourcesHash(root) {
  const packages = join(root, 'packages');
  const names = (await readdir(packages, { recursive: true }))
    .filter((name) => /^[^/\\]+[/\\]src[/\\].*\.(?:ts|json|md)$/.test(name) && !name.endsWith('.test.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const path of [join(root, 'package-lock.json'), ...names.map((name) => join(packages, name))]) {
    hash.update(`\n${path.slice(root.length)}\n`).update(await readFile(path));
  }
  return hash.digest('base64url').slice(0, 16);
}

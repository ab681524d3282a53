// The pages that an editor opens for a rule, written beside each bundle of the language server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const FOLDERS = ['packages/server/dist/regler', 'packages/vscode/dist/regler'];

export async function helpPages() {
  const work = mkdtempSync(join(root, 'node_modules', '.kvast-'));
  try {
    const outfile = join(work, 'rule-help.mjs');
    const entryPoints = [join(root, 'scripts', 'rule-help.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
    const { ruleHelp } = await import(pathToFileURL(outfile).href);
    for (const folder of FOLDERS) {
      rmSync(join(root, folder), { recursive: true, force: true });
      for (const { path, content } of ruleHelp()) {
        mkdirSync(dirname(join(root, folder, path)), { recursive: true });
        writeFileSync(join(root, folder, path), content);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// Brings the language reference in docs/sprog up to date: the page "Alle nøgler", and on the other pages what citizens read and
// what the check answers. With --check it only says which pages are stale.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'sprog');
const work = mkdtempSync(join(root, 'node_modules', '.kvast-'));
try {
  const modules = ['key-page', 'reference-pages'];
  const entryPoints = modules.map((name) => join(root, 'scripts', `${name}.ts`));
  await build({
    entryPoints,
    outdir: work,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outExtension: { '.js': '.mjs' },
  });
  const [{ keyPage }, { refreshed }] = await Promise.all(
    modules.map((name) => import(pathToFileURL(join(work, `${name}.mjs`)).href)),
  );
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const page = join(folder, name);
    const written = readFileSync(page, 'utf8');
    const wanted = name === 'alle-noegler.md' ? keyPage() : refreshed(written);
    if (written === wanted) continue;
    if (!process.argv.includes('--check')) writeFileSync(page, wanted);
    else {
      console.error(`docs/sprog/${name} is stale: run \`node scripts/reference.mjs\`.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Brings the language reference in docs/sprog up to date: the page "Alle nøgler", and on the other pages what citizens read and
// what the check answers; and docs/lovgrundlag.md, which shows what the catalogue of law says. With --check it only says which pages are stale.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'sprog');
const work = mkdtempSync(join(root, 'node_modules', '.kvast-'));
try {
  const modules = ['key-page', 'reference-pages', 'law-basis-page'];
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
  const [{ keyPage }, { refreshed }, { lawBasisPage }] = await Promise.all(
    modules.map((name) => import(pathToFileURL(join(work, `${name}.mjs`)).href)),
  );
  const names = readdirSync(folder).filter((each) => each.endsWith('.md'));
  for (const page of [...names.map((name) => join(folder, name)), join(root, 'docs', 'lovgrundlag.md')]) {
    const written = readFileSync(page, 'utf8');
    const wanted = page.endsWith('lovgrundlag.md')
      ? lawBasisPage()
      : page.endsWith('alle-noegler.md')
        ? keyPage()
        : refreshed(written);
    if (written === wanted) continue;
    if (!process.argv.includes('--check')) writeFileSync(page, wanted);
    else {
      console.error(`${relative(root, page)} is stale: run \`node scripts/reference.mjs\`.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Everything that runs: the command line, the language server, the extension. `npm ci` calls this.
import { rmSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generate } from './generate.mjs';
import { helpPages } from './help-pages.mjs';
import { sourcesHash } from './sources-hash.mjs';

const root = join(import.meta.dirname, '..');
const path = (...parts) => join(root, 'packages', ...parts);
const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  logLevel: 'warning',
  legalComments: 'none',
  sourcemap: false,
};

const browser = { platform: 'browser', target: 'es2024', minify: true };

await generate();
// Pieces are named by their content, so old ones would stay.
rmSync(path('cli', 'dist'), { recursive: true, force: true });
const KVAST_BUILD = JSON.stringify(await sourcesHash(root));
await fonts();
await hunspell();
await Promise.all([
  // In pieces: what a command needs a library for is loaded when the command is given, so that `check` starts as fast as ever.
  build({
    ...common,
    entryPoints: { kvast: path('cli', 'src', 'main.ts'), 'check-worker': path('cli', 'src', 'jobs', 'worker.ts') },
    outdir: path('cli', 'dist'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    define: { KVAST_BUILD },
    // Libraries that are still CommonJS ask for Node's own modules with require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  }),
  ...[path('server', 'dist', 'server.cjs'), path('vscode', 'dist', 'server.cjs')].map((outfile) =>
    build({ ...common, entryPoints: [path('server', 'src', 'node.ts')], outfile, format: 'cjs', minify: true }),
  ),
  ...[path('server', 'dist', 'hunspell.mjs'), path('vscode', 'dist', 'hunspell.mjs')].map((outfile) =>
    build({
      ...common,
      entryPoints: [path('workspace', 'src', 'spelling', 'hunspell.ts')],
      outfile,
      format: 'esm',
      minify: true,
    }),
  ),
  // For a browser: an import of one of Node's own modules ends the build.
  build({
    ...common,
    ...browser,
    entryPoints: [path('server', 'src', 'browser.ts')],
    outfile: path('vscode', 'dist', 'server.browser.js'),
    format: 'iife',
  }),
  build({
    ...common,
    ...browser,
    entryPoints: [path('vscode', 'src', 'web', 'extension.ts')],
    outfile: path('vscode', 'dist', 'extension.browser.js'),
    format: 'cjs',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: [path('vscode', 'src', 'extension.ts')],
    outfile: path('vscode', 'dist', 'extension.cjs'),
    format: 'cjs',
    minify: true,
    external: ['vscode'],
  }),
]);
await helpPages();

/** Hunspell looks for its machine code beside its own bundle. */
async function hunspell() {
  const { resolve } = createRequire(path('workspace', 'package.json'));
  const code = resolve('hunspell-wasm/wasm/hunspell.wasm');
  for (const folder of [path('cli', 'dist', 'parts'), path('server', 'dist'), path('vscode', 'dist')]) {
    await mkdir(folder, { recursive: true });
    await copyFile(code, join(folder, 'hunspell.wasm'));
  }
}

/** Fonts for PDF files, beside the command line's bundle: west European letters in three faces, and the rest of Europe's in one. */
async function fonts() {
  const require = createRequire(import.meta.url);
  const files = {
    regular: 'latin-400-normal',
    bold: 'latin-600-normal',
    italic: 'latin-400-italic',
    more: 'latin-ext-400-normal',
  };
  await mkdir(path('cli', 'dist', 'fonts'), { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    const font = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${file}.woff`);
    await copyFile(font, path('cli', 'dist', 'fonts', `${name}.woff`));
  }
}

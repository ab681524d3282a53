// Everything that runs: the command line, the language server, the extension. `npm ci` calls this.
import { join } from 'node:path';
import { build } from 'esbuild';
import { generate } from './generate.mjs';

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

await generate();
await Promise.all([
  build({
    ...common,
    entryPoints: [path('cli', 'src', 'main.ts')],
    outfile: path('cli', 'dist', 'kvast.mjs'),
    format: 'esm',
    // Libraries that are still CommonJS ask for Node's own modules with require.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  }),
  ...[path('server', 'dist', 'server.cjs'), path('vscode', 'dist', 'server.cjs')].map((outfile) =>
    build({ ...common, entryPoints: [path('server', 'src', 'node.ts')], outfile, format: 'cjs', minify: true }),
  ),
  build({
    ...common,
    entryPoints: [path('vscode', 'src', 'extension.ts')],
    outfile: path('vscode', 'dist', 'extension.cjs'),
    format: 'cjs',
    minify: true,
    external: ['vscode'],
  }),
]);

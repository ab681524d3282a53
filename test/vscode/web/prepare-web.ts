import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Folders for an extension host in a browser's worker: absolute paths. */
export interface PreparedWeb {
  /** An extension with the example municipality in memory, under `memory:/lindoese`, and beside it the suite. */
  readonly memory: string;
}

/** Bundles the suite and the files in memory for a browser. An import of one of Node's own modules ends it with an error. */
export async function prepareWeb(output: string): Promise<PreparedWeb> {
  const common: BuildOptions = {
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2024',
    external: ['vscode'],
    logLevel: 'warning',
  };
  const memory = path.join(output, 'memory');
  await build({
    ...common,
    entryPoints: [path.join(repository, 'test/vscode/suite/web-suite.ts')],
    outfile: path.join(memory, 'suite.js'),
    alias: { 'node:assert/strict': path.join(import.meta.dirname, 'assert.ts') },
  });
  await build({
    ...common,
    entryPoints: [path.join(import.meta.dirname, 'memory-files.ts')],
    outfile: path.join(memory, 'extension.js'),
    define: { __FILES__: JSON.stringify(JSON.stringify(await exampleFiles())) },
  });
  const manifest = {
    name: 'kvast-memory-files',
    publisher: 'kvast',
    version: '0.0.0',
    engines: { vscode: '^1.101.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:memory'],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  await writeFile(path.join(memory, 'package.json'), JSON.stringify(manifest));
  return { memory };
}

/** The example municipality, base64 by path in memory. */
async function exampleFiles(): Promise<Record<string, string>> {
  const folder = path.join(repository, 'examples/lindoese');
  const names = await readdir(folder);
  const read = names.map(async (name) => [`/lindoese/${name}`, await readFile(path.join(folder, name), 'base64')]);
  return Object.fromEntries(await Promise.all(read));
}

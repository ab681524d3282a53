// Builds the extension and writes it, ready to install, to dist/kvast-<version>.vsix.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** A larger file would mean that something came along that no user needs. */
const LARGEST = 3_000_000;

const repository = path.resolve(import.meta.dirname, '..');
const source = path.join(repository, 'packages/vscode');
const staging = path.join(repository, 'dist/extension');

execFileSync(process.execPath, [path.join(repository, 'scripts/build.mjs')], { stdio: 'inherit' });

const manifest = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
// The bundles hold everything: what is only for developing the extension stays behind.
for (const field of ['private', 'type', 'dependencies', 'devDependencies']) delete manifest[field];
manifest.files = ['**'];

await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
await writeFile(path.join(staging, 'package.json'), JSON.stringify(manifest, undefined, 2));
await cp(path.join(repository, 'LICENSE'), path.join(staging, 'LICENSE'));
for (const part of [
  'README.md',
  'package.nls.json',
  'language-configuration.json',
  'syntaxes',
  'media',
  'images/icon.png',
  'images/kvast.svg',
  'images/rundtur',
  'dist/extension.cjs',
  'dist/server.cjs',
  'dist/hunspell.mjs',
  'dist/hunspell.wasm',
  'dist/extension.browser.js',
  'dist/server.browser.js',
  'dist/regler',
]) {
  await cp(path.join(source, part), path.join(staging, part), { recursive: true });
}

const packagePath = path.join(repository, `dist/kvast-${manifest.version}.vsix`);
for (const old of await readdir(path.dirname(packagePath))) {
  if (old.endsWith('.vsix')) await rm(path.join(path.dirname(packagePath), old));
}
await createVSIX({
  cwd: staging,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  // The pictures lie in the extension itself.
  rewriteRelativeLinks: false,
});
await rm(staging, { recursive: true });

const sizeOf = async (file) => {
  const { size } = await stat(file);
  console.log(`${path.relative(repository, file)}: ${(size / 1_000_000).toFixed(2)} MB`);
  return size;
};
for (const bundle of ['extension.cjs', 'server.cjs', 'extension.browser.js', 'server.browser.js'])
  await sizeOf(path.join(source, 'dist', bundle));
const size = await sizeOf(packagePath);
if (size > LARGEST) throw new Error(`The extension is larger than ${LARGEST / 1_000_000} MB`);

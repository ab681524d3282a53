import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** The npm package whose VS Code server build the suite runs in. */
export const VERSION = '4.139.1';

/** Where editors are kept between runs, outside the checkout. */
export function editorCache(): string {
  return process.env.KVAST_EDITOR_CACHE ?? path.join(homedir(), '.cache/kvast/editor');
}

/** Path of the server's start script; installs the server when the cache has none. */
export async function installedServer(): Promise<string> {
  const folder = path.join(editorCache(), `code-server-${VERSION}-node-${process.versions.modules}`);
  const script = path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');
  if (existsSync(script)) return script;
  console.log(`Installing code-server ${VERSION} in ${folder} (once; it takes some minutes)`);
  // Only a whole installation gets the name that is looked for.
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(path.join(unfinished, 'package.json'), '{"private":true}');
    await npmInstall(unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return script;
}

/** Its native modules are compiled by and for the Node that runs the tests, whatever Node the machine has. */
function npmInstall(folder: string): Promise<void> {
  const PATH = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`;
  // What an npm run around this one says of itself (its Node, its folder) must not reach the new one; its settings may.
  const ofTheRun = /^npm_(config_(user_agent|local_prefix|prefix|global_prefix|workspaces?)|package_|lifecycle_)/i;
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheRun.test(name));
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', `code-server@${VERSION}`], {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), PATH, JOBS: 'max' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    npm.on('error', reject);
    npm.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm install ended with ${code}`))));
  });
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** How long the server may take to start, in milliseconds. */
const START = 60_000;

/** A running VS Code server of its own. `await using` stops it. */
export interface ServerProcess extends AsyncDisposable {
  readonly port: number;
}

/** As on a desktop, and without what would stand in the way: chat, tips, and calls to services outside. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'editor.formatOnSave': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
};

/** Starts the server; `data` is the folder for what it writes, installed extensions included. */
export async function startServer(script: string, data: string): Promise<ServerProcess> {
  const settings = path.join(data, 'data/Machine/settings.json');
  await mkdir(path.dirname(settings), { recursive: true });
  await writeFile(settings, JSON.stringify(SETTINGS));
  const server = spawn(
    process.execPath,
    [
      script,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
      '--telemetry-level',
      'off',
      '--server-data-dir',
      data,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  };
  try {
    return { port: await listeningPort(server), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a .vsix into the extensions folder of `data`, as a user's editor does. */
export async function installExtension(script: string, data: string, vsix: string): Promise<void> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    script,
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--install-extension',
    vsix,
  ]);
  if (!stdout.includes('successfully installed'))
    throw new Error(`Could not install ${path.basename(vsix)}: ${stdout}${stderr}`);
}

function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`The VS Code server did not start:\n${said}`)), START);
    const read = (chunk: Buffer) => {
      said += chunk;
      const port = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve(Number(port));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The VS Code server ended with ${code}:\n${said}`));
    });
  });
}

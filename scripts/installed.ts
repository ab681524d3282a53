import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Large programs that are seldom needed are not installed with the others, but into the user's cache the first time they are asked for.
 * @param packages each with its version, as `name@1.2.3`
 * @returns the folder that has them in its `node_modules`
 * @throws where the registry cannot be reached
 */
export function installed(...packages: readonly string[]): string {
  const folder = join(homedir(), '.cache', 'kvast', packages.join('+').replaceAll('/', '-'));
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${packages.join(' ')} could not be installed`);
  return folder;
}

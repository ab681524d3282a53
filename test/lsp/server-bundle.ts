import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
/** Not in the server: a change there does not make its bundle old. */
const ABOVE_THE_SERVER = ['cli', 'vscode'];

let checked: string | undefined;

/**
 * The server as `npm ci` and `npm run build` make it, which is what these tests start. They do not build it themselves: other
 * suites run at the same time on the same files. So a bundle that is missing or older than its sources is refused, because
 * tests of yesterday's server prove nothing.
 */
export function serverBundle(): string {
  checked ??= upToDateBundle();
  return checked;
}

function upToDateBundle(): string {
  const bundle = join(packages, 'server', 'dist', 'server.cjs');
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) throw new Error('packages/server/dist/server.cjs is missing: run npm run build.');
  const newer = sources().find((file) => statSync(file).mtimeMs > built);
  if (newer) throw new Error(`packages/server/dist/server.cjs is older than ${newer}: run npm run build.`);
  return bundle;
}

/** What people write and the bundle is made of; generated files are written by the build itself. */
function sources(): string[] {
  return readdirSync(packages)
    .filter((name) => !ABOVE_THE_SERVER.includes(name))
    .flatMap((name) => filesIn(join(packages, name, 'src')))
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/[\\/]generated[\\/]/.test(file));
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

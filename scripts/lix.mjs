// npm run lix: how easy the examples are to read, beside real standards where they are at hand.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const real = globSync('../shared/real/*.txt', { cwd: root }).toSorted();
const kvast = join(root, 'packages', 'cli', 'bin', 'kvast.mjs');
const { status } = spawnSync(process.execPath, [kvast, 'lix', 'examples', ...real], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 2;

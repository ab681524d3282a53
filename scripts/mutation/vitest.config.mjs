// The tests of the packages that are mutated, with every fault in the code and switched off, and a runner that switches them on.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { mutantsOf } from './mutants.mjs';
import { root, sources } from './sources.mjs';

const mutated = new Set(sources());

export default defineConfig({
  root,
  plugins: [
    {
      name: 'kvast-mutants',
      enforce: 'pre',
      load(id) {
        const path = id.split('?')[0];
        const file = relative(root, path).replaceAll('\\', '/');
        return mutated.has(file) ? mutantsOf(file, readFileSync(path, 'utf8')).code : null;
      },
    },
  ],
  test: {
    include: ['packages/rules/**/*.test.ts', 'packages/reasoning/**/*.test.ts'],
    runner: join(import.meta.dirname, 'runner.mjs'),
    // One test runs as often as there are faults in its way.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    // One process, so that what one file has found is known in the next.
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
  },
});

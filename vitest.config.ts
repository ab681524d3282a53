import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'test/cli/**/*.test.ts',
      'test/lsp/**/*.test.ts',
      'test/golden/**/*.test.ts',
      'test/regexes/**/*.test.ts',
      'test/mutations/**/*.test.ts',
      'test/proofs/**/*.test.ts',
    ],
    // A loaded machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every file loads the same parser; loading it once per worker saves most of the time.
    isolate: false,
    // Much of the suite waits for other processes, so both cores of the smallest machine are used.
    maxWorkers: 2,
  },
});

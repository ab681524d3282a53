// Runs each test once as it is, and then once more for each fault that it comes by and that no test has noticed yet.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';

/** A fault can make a loop endless; so many looks at the switches are more than any test needs. */
const MOST_LOOKS = 5_000_000;

const results = process.env.KVAST_MUTATION_RESULTS;
const state = {
  active: undefined,
  looks: 0,
  reached: new Set(),
};

globalThis.__mutant = (id) => {
  if (state.active === undefined) {
    state.reached.add(id);
    return false;
  }
  if (++state.looks > MOST_LOOKS) throw new Error('endless');
  return state.active === id;
};

const known = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
const killed = new Map(Object.entries(known.killed ?? {}));
const seen = new Set(known.seen ?? []);

export default class MutationRunner extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    state.reached = new Set();
    await run();
    const ids = [...state.reached].filter((id) => !killed.has(id));
    for (const id of ids) {
      seen.add(id);
      state.active = id;
      state.looks = 0;
      try {
        await run();
      } catch {
        killed.set(id, test.fullName ?? test.name);
      } finally {
        state.active = undefined;
      }
    }
  }

  onAfterRunFiles(...args) {
    super.onAfterRunFiles?.(...args);
    writeFileSync(results, JSON.stringify({ killed: Object.fromEntries(killed), seen: [...seen] }));
  }
}

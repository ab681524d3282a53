import { runChecks } from './check.ts';
import { checksEverywhere } from './everywhere.ts';

/** What the editor calls in a browser's worker, where there are no processes that could die. */
export async function run(): Promise<void> {
  await runChecks(checksEverywhere);
}

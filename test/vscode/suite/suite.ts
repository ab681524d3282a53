import { runChecks } from './check.ts';
import { commandLineChecks } from './command-line.ts';
import { checksEverywhere } from './everywhere.ts';
import { robustnessChecks } from './robustness.ts';
import { mendingChecks } from './writing-help.ts';

/** What the editor calls: the whole suite, on the extension as it stands in the repository. */
export async function run(): Promise<void> {
  await runChecks([...checksEverywhere, ...mendingChecks, ...robustnessChecks, ...commandLineChecks]);
}

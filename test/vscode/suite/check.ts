/** One thing that must be true of the extension in the editor. */
export interface Check {
  readonly name: string;
  run(): Promise<void>;
}

/** Begins every line of a report, so that it can be told from what else an editor logs. */
export const MARK = '│ ';

/**
 * Runs the checks one after the other and reports each with `report`; the last line is `N passed, N failed`.
 * Throws when one failed.
 */
export async function runChecks(checks: readonly Check[], report: (text: string) => void = marked): Promise<void> {
  let failed = 0;
  for (const { name, run } of checks) {
    const started = Date.now();
    try {
      await run();
      report(`ok    ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed++;
      report(`FAIL  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  const summary = `${checks.length - failed} passed, ${failed} failed`;
  report(summary);
  if (failed > 0) throw new Error(summary);
}

/**
 * Asks `probe` until it answers with something, and returns that. `what` says what is waited for.
 * Throws after `milliseconds`, with what `seen` shows at that moment.
 */
export async function waitUntil<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  seen: () => unknown = () => undefined,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${what}. Seen: ${JSON.stringify(await seen(), undefined, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function marked(text: string): void {
  console.log(text.replace(/^/gm, MARK));
}

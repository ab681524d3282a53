import { problemFinding } from '@kvast/workspace/file-problem';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import type { CheckResult, Workspace } from '@kvast/workspace/workspace';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { ownFault } from '../own-fault.ts';
import { jsonReport } from '../reporters/json.ts';
import { prettyReport } from '../reporters/pretty.ts';
import { suppressedReport } from '../reporters/suppressed.ts';

export interface CheckOptions {
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  /** Also list what is suppressed. */
  readonly suppressed?: boolean;
}

/** `kvast check`: reports findings in the files asked for. What cannot be read is a finding too. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const { workspace, asked, problems } = await readInput(paths.length > 0 ? paths : ['.'], io);
  const files = new Set(asked.map(({ file }) => file));
  const checked = workspace.check({ date: options.date ?? io.today, files });
  const unread = problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...checked.findings]);
  const { suppressed, faults } = checked;
  const result = { findings, suppressed, faults, summary: summarise(findings, files.size, suppressed.length) };
  io.print(options.format === 'json' ? jsonReport(result) : pretty(result, workspace, options, io));
  for (const fault of faults) io.note(ownFault(fault, io.texts));
  if (problems.length + faults.length > 0) return exitCodes.unusable;
  return result.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

function pretty(result: CheckResult, workspace: Workspace, options: CheckOptions, io: Io): string {
  const { terminal, texts } = io;
  const between = options.suppressed ? suppressedReport(result.suppressed, io) : undefined;
  return prettyReport(result, { terminal, texts, source: (file) => workspace.source(file), between });
}

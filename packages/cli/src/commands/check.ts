import { problemFinding } from '@kvast/workspace/file-problem';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { ownFault } from '../own-fault.ts';
import { jsonReport } from '../reporters/json.ts';
import { prettyReport } from '../reporters/pretty.ts';

export interface CheckOptions {
  readonly date?: string;
  readonly format: 'pretty' | 'json';
}

/** `kvast check`: reports findings in the files asked for. What cannot be read is a finding too. */
export async function check(paths: readonly string[], { date, format }: CheckOptions, io: Io): Promise<ExitCode> {
  const { workspace, asked, problems } = await readInput(paths.length > 0 ? paths : ['.'], io);
  const files = new Set(asked.map(({ file }) => file));
  const checked = workspace.check({ date: date ?? io.today, files });
  const unread = problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...checked.findings]);
  const result = { findings, summary: summarise(findings, files.size) };
  const source = (file: string) => workspace.source(file);
  io.print(
    format === 'json' ? jsonReport(result) : prettyReport(result, { terminal: io.terminal, texts: io.texts, source }),
  );
  for (const fault of checked.faults) io.note(ownFault(fault, io.texts));
  if (problems.length + checked.faults.length > 0) return exitCodes.unusable;
  return result.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

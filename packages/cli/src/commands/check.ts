import { problemFinding } from '@kvast/workspace/file-problem';
import { compareFindings, type LawComparison } from '@kvast/workspace/law-comparison';
import { inReadingOrder, summarise } from '@kvast/workspace/summary';
import type { CheckResult } from '@kvast/workspace/workspace';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { lawTextsIn } from '../law-texts.ts';
import { readOtherLaw } from '../other-law.ts';
import { ownFault } from '../own-fault.ts';
import { comparisonReport } from '../reporters/comparison.ts';
import { jsonReport } from '../reporters/json.ts';
import { prettyReport } from '../reporters/pretty.ts';
import { suppressedReport } from '../reporters/suppressed.ts';

export interface CheckOptions {
  readonly date?: string;
  readonly format: 'pretty' | 'json';
  /** A folder with law files: check as if they were the law, and tell what that changes. */
  readonly law?: string;
  /** Also list what is suppressed. */
  readonly suppressed?: boolean;
}

/** `kvast check`: reports findings in the files asked for. What cannot be read is a finding too. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const input = await readInput(paths.length > 0 ? paths : ['.'], io);
  const { asked, problems } = input;
  const files = new Set(asked.map(({ file }) => file));
  const law = options.law === undefined ? undefined : await readOtherLaw([options.law], io);
  if (options.law !== undefined && !law) return exitCodes.unusable;
  const understood = law && law.findings.length === 0 ? law : undefined;
  const workspace = understood ? input.workspace.under(understood.catalogue) : input.workspace;
  const checks = { date: options.date ?? io.today, files };
  const checked = workspace.check(checks);
  const comparison = understood && compareFindings(input.workspace.check(checks).findings, checked.findings);
  const unread = problems.map((problem) => problemFinding(problem, io.language));
  const findings = inReadingOrder([...unread, ...(law?.findings ?? []), ...checked.findings]);
  const { suppressed, faults } = checked;
  const result = { findings, suppressed, faults, summary: summarise(findings, files.size, suppressed.length) };
  const sources = new Map(law?.files.map(({ file, text }) => [file, text]));
  const source = (file: string) => sources.get(file) ?? workspace.source(file);
  io.print(
    options.format === 'json' ? jsonReport(result, comparison) : pretty(result, comparison, source, options, io),
  );
  for (const fault of faults) io.note(ownFault(fault, io.texts));
  if (law && !understood) io.note(lawTextsIn[io.language].notCompared);
  if (problems.length + faults.length > 0 || (law && !understood)) return exitCodes.unusable;
  return result.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.ok;
}

function pretty(
  result: CheckResult,
  comparison: LawComparison | undefined,
  source: (file: string) => string | undefined,
  options: CheckOptions,
  io: Io,
): string {
  const { terminal, texts } = io;
  const parts = [
    options.suppressed ? suppressedReport(result.suppressed, io) : undefined,
    comparison && comparisonReport(comparison, io),
  ].filter((part) => part !== undefined);
  return prettyReport(result, { terminal, texts, source, between: parts.length > 0 ? parts.join('\n\n') : undefined });
}

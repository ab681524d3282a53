import type { CheckResult } from '@kvast/workspace/collect-groups';
import type { Io } from '../io.ts';
import { prettyReport } from './pretty.ts';
import { suppressedReport } from './suppressed.ts';

/** The check for the terminal. @param between what else stands before the summary, after what is suppressed where that is asked for */
export function reportForPeople(
  result: Omit<CheckResult, 'faults'>,
  source: (file: string) => string | undefined,
  options: { readonly suppressed?: boolean },
  io: Io,
  between?: string,
): string {
  const { terminal, texts } = io;
  const parts = [options.suppressed ? suppressedReport(result.suppressed, io) : undefined, between].filter(
    (part) => part !== undefined,
  );
  return prettyReport(result, { terminal, texts, source, between: parts.length > 0 ? parts.join('\n\n') : undefined });
}

import type { CheckReporter } from '../../check-reporter.ts';
import { comparisonReport } from '../../comparison.ts';
import { prettyReport } from '../../pretty.ts';
import { suppressedReport } from '../../suppressed.ts';

/** For people at a terminal. */
const pretty: CheckReporter = {
  name: 'pretty',
  report(checked, io, { suppressed }) {
    const { terminal, texts } = io;
    const parts = [
      suppressed ? suppressedReport(checked.suppressed, io) : undefined,
      checked.comparison && comparisonReport(checked.comparison, io),
    ].filter((part) => part !== undefined);
    const between = parts.length > 0 ? parts.join('\n\n') : undefined;
    return prettyReport(checked, { terminal, texts, source: checked.source, between });
  },
};

export default pretty;

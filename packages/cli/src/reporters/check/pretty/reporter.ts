import type { CheckReporter } from '../../check-reporter.ts';
import { comparisonReport } from '../../comparison.ts';
import { reportForPeople } from '../../for-people.ts';

/** For people at a terminal. */
const pretty: CheckReporter = {
  name: 'pretty',
  report: (checked, io, options) =>
    reportForPeople(
      checked,
      checked.source,
      options,
      io,
      checked.comparison && comparisonReport(checked.comparison, io),
    ),
};

export default pretty;

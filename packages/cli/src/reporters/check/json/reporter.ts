import type { CheckReporter } from '../../check-reporter.ts';
import { jsonReport } from '../../json.ts';

/** For programs: everything, in a form that is promised not to change. */
const json: CheckReporter = {
  name: 'json',
  report: (checked) => jsonReport(checked, checked.comparison, checked.baseline),
};

export default json;

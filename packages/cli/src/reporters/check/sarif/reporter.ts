import type { CheckReporter } from '../../check-reporter.ts';
import { sarifLog } from './log.ts';

/** SARIF 2.1.0, which code hosts and viewers of findings read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
const sarif: CheckReporter = {
  name: 'sarif',
  async report(checked, { language }) {
    // The rules' pages are large, and other reports do without them.
    const { rulePage } = await import('@kvast/rules/rule-pages');
    return `${JSON.stringify(sarifLog(checked, language, rulePage), undefined, 2)}\n`;
  },
};

export default sarif;

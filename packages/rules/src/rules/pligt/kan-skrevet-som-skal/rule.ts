import { defineRule } from '../../../define-rule.ts';
import { reportDuty } from '../../../duty.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'pligt/kan-skrevet-som-skal',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    reportDuty(context, { law: 'may', written: 'must' }, (duty, basis) => {
      report({
        at: duty,
        basis,
        severity: 'info',
        message: (provisions) => texts[context.language].mustForMay(provisions),
      });
    });
  },
});

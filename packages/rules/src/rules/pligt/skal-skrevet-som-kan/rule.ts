import { defineRule } from '../../../define-rule.ts';
import { reportDuty } from '../../../duty.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'pligt/skal-skrevet-som-kan',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    reportDuty(context, { law: 'must', written: 'may' }, (duty, basis) => {
      report({ at: duty, basis, message: (provisions) => texts[context.language].mayForMust(provisions) });
    });
  },
});

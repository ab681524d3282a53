import { defineRule } from '../../../define-rule.ts';
import { reportDeparture } from '../../../departure.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/dispensation',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    reportDeparture(context, 'dispensation', texts[context.language], report);
  },
});

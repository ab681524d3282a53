import { defineRule } from '../../../define-rule.ts';
import { reportDeparture } from '../../../departure.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/forlaengelse',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    reportDeparture(context, 'extension', texts[context.language], report);
  },
});

import { defineRule } from '../../../define-rule.ts';
import { reportPersonalDemand } from '../../../personal-demand.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/egen-bolig',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    const rule = { prohibition: 'requiresOwnHome', what: ['livesInOwnHome'], ruledOut: ['livesInFacility'] } as const;
    reportPersonalDemand(context, rule, texts[context.language], report);
  },
});

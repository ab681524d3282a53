import { defineRule } from '../../../define-rule.ts';
import { reportPersonalDemand } from '../../../personal-demand.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/diagnose',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    const rule = { prohibition: 'requiresDiagnosis', what: ['hasDiagnosis'] } as const;
    reportPersonalDemand(context, rule, texts[context.language], report);
  },
});

import { defineRule } from '../../../define-rule.ts';
import { reportPersonalDemand } from '../../../personal-demand.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/motivation-som-betingelse',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['conditions', 'targetGroup'],
  check(context, report) {
    const what = ['isMotivated', 'wantsHelp', 'cooperates'] as const;
    reportPersonalDemand(context, { prohibition: 'requiresMotivation', what }, texts[context.language], report);
  },
});

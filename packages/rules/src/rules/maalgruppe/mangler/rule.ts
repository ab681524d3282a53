import { defineRule } from '../../../define-rule.ts';
import { reportLacks } from '../../../lacks.ts';
import { missingTargetGroup } from '../../../required-parts.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions'],
  check(context, report) {
    const { services, language } = context;
    const lacks = services.flatMap((view) => {
      const basis = missingTargetGroup(view, context);
      return basis ? [{ service: view.service, basis }] : [];
    });
    reportLacks(lacks, { severity: 'warning', message: texts[language].missing, language }, report);
  },
});

import { defineRule } from '../../../define-rule.ts';
import { reportLacks } from '../../../lacks.ts';
import { missingFollowUp } from '../../../required-parts.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'opfoelgning/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['followUp'],
  check(context, report) {
    const { services, language } = context;
    const lacks = services.flatMap((view) => {
      const basis = missingFollowUp(view, context);
      return basis ? [{ service: view.service, basis }] : [];
    });
    // The law asks for the follow-up itself, not for a sentence about it in the standard.
    reportLacks(lacks, { severity: 'warning', message: texts[language].missing, language }, report);
  },
});

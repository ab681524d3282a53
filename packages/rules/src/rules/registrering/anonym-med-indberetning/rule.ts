import { defineRule } from '../../../define-rule.ts';
import { reportingDuty } from '../../../reporting-duty.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/anonym-med-indberetning',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['access', 'registration'],
  check({ services, law, language }, report) {
    for (const view of services) {
      const anonymous = view.block.registration?.anonymous;
      if (anonymous?.when !== 'always') continue;
      for (const basis of reportingDuty(view, law)) {
        report({
          at: anonymous,
          basis,
          severity: 'warning',
          message: (provisions) => texts[language].unclear(provisions, basis.clause.said.authority),
        });
      }
    }
  },
});

import { defineRule } from '../../../define-rule.ts';
import { reportingDuty } from '../../../reporting-duty.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/indberetning',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['registration'],
  check({ services, law, language }, report) {
    for (const view of services) {
      const { registration } = view.block;
      // Only a standard that describes its registration can be expected to mention who gets it.
      if (!registration || registration.reportedTo) continue;
      // That nobody is known by name is for registrering/anonym-med-indberetning.
      if (registration.anonymous?.when === 'always') continue;
      for (const basis of reportingDuty(view, law)) {
        report({
          at: registration,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].reported(provisions, basis.clause.said.authority),
        });
      }
    }
  },
});

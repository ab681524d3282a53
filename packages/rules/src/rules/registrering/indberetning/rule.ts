import { basesFor } from '../../../legal-basis.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/indberetning',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const { registration } = block;
      // Only a standard that describes its registration can be expected to mention who gets it.
      if (!registration || registration.reportedTo) continue;
      for (const basis of basesFor(law, provisionIds, 'reportedTo')) {
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

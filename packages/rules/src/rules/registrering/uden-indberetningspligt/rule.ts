import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { plainName } from '../../../nearest-name.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'registrering/uden-indberetningspligt',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const reportedTo = block.registration?.reportedTo;
      if (!reportedTo || basesFor(law, provisionIds, 'reportedTo').length > 0) continue;
      for (const basis of basesFor(law, provisionIds, 'notReportedTo')) {
        const { authority } = basis.clause.said;
        if (!plainName(reportedTo.text).includes(plainName(authority))) continue;
        const message = (provisions: string) => texts[language].notListed(provisions, authority);
        report({ at: reportedTo, basis, severity: 'info', message });
      }
    }
  },
});

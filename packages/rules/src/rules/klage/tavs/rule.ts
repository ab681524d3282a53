import { appealLaw } from '../../../appeal.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/tavs',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      if (block.appeal) continue;
      const { none, toAnkestyrelsen } = appealLaw(law, provisionIds);
      // Where some of it can be appealed, klage/instans-mangler says so.
      if (toAnkestyrelsen.length > 0) continue;
      for (const basis of none) {
        report({
          at: service.nameRange,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].silent(service.name, provisions),
        });
      }
    }
  },
});

import { missingTargetGroup } from '../../../required-parts.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/mangler',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    for (const view of context.services) {
      const basis = missingTargetGroup(view, context);
      if (!basis) continue;
      report({
        at: view.service.nameRange,
        basis,
        message: texts[context.language].missing(view.service.name, basis.provision.id),
        severity: 'warning',
      });
    }
  },
});

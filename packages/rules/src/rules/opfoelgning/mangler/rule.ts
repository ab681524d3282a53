import { missingFollowUp } from '../../../required-parts.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'opfoelgning/mangler',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    for (const view of context.services) {
      const basis = missingFollowUp(view, context);
      if (!basis) continue;
      // The law asks for the follow-up itself, not for a sentence about it in the standard.
      const message = texts[context.language].missing(view.service.name);
      report({ at: view.service.nameRange, basis, message, severity: 'warning' });
    }
  },
});

import { missingDeadline } from '../../../required-parts.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'frist/mangler',
  scope: 'standard',
  since: '0.1.0',
  check(context, report) {
    const text = texts[context.language];
    for (const view of context.services) {
      const missing = missingDeadline(view, context);
      if (!missing) continue;
      report({ at: missing.at, basis: missing.basis, message: text[missing.instead](`»${view.service.name}«`) });
    }
  },
});

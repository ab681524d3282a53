import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/fast-graense-ikke-tilladt',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const duration = block.extent?.duration;
      if (duration?.kind !== 'limit') continue;
      const { limit } = duration;
      // A goal, a usual length and one for special cases can be departed from, and a shortest time does not end anything.
      if (limit.strength && limit.strength !== 'law' && limit.strength !== 'serviceLevel') continue;
      if (limit.bound === 'about' || limit.bound === 'atLeast') continue;
      for (const basis of basesFor(law, provisionIds, 'duration')) {
        if (basis.clause.said.rule.kind !== 'noFixedLimit') continue;
        report({
          at: limit,
          basis,
          message: (provisions) => texts[language].fixed(provisions, limitText(limit, language)),
        });
      }
    }
  },
});

import { isLonger } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText, limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/over-lovens-graense',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const duration = block.extent?.duration;
      if (duration?.kind !== 'limit') continue;
      for (const basis of basesFor(law, provisionIds, 'duration')) {
        const { rule } = basis.clause.said;
        if (rule.kind !== 'limit' || !isLonger(duration.limit.quantity, rule.limit.quantity)) continue;
        const allowed = durationText(rule.limit.quantity, language);
        report({
          at: duration.limit,
          basis,
          message: text.tooLong(basis.provision.id, allowed, limitText(duration.limit, language)),
          fixes: [
            {
              title: text.setToLimit(allowed),
              safe: false,
              edits: [{ at: duration.limit, newText: `højst ${durationText(rule.limit.quantity, 'da')} (lov)` }],
            },
          ],
        });
      }
    }
  },
});

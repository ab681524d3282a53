import { isLonger } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText, limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'omfang/opsparing',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const saving = block.extent?.saving;
      if (!saving) continue;
      for (const basis of basesFor(law, provisionIds, 'saving')) {
        const { limit } = basis.clause.said;
        const tooLong = saving.limit !== undefined && isLonger(saving.limit.quantity, limit.quantity) === true;
        if (!saving.none && !tooLong) continue;
        const allowed = durationText(limit.quantity, language);
        report({
          at: saving,
          basis,
          severity: 'error',
          message: (provisions) =>
            saving.limit
              ? text.tooLong(provisions, allowed, limitText(saving.limit, language))
              : text.none(provisions, allowed),
          fixes: [
            {
              title: text.setTo(allowed),
              safe: false,
              edits: [{ at: saving, newText: `opsparing: højst ${durationText(limit.quantity, 'da')}` }],
            },
          ],
        });
      }
    }
  },
});

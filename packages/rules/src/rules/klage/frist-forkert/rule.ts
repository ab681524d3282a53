import { defineRule } from '../../../define-rule.ts';
import { surelyDiffer } from '../../../durations.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/frist-forkert',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const written = block.appeal?.deadline;
      if (!written) continue;
      for (const basis of basesFor(law, provisionIds, 'appealDeadline')) {
        const allowed = basis.clause.said.limit.quantity;
        if (!surelyDiffer(written.quantity, allowed)) continue;
        report({
          at: written,
          basis,
          severity: 'warning',
          message: (provisions) =>
            text.wrong(provisions, durationText(allowed, language), durationText(written.quantity, language)),
          fixes: [
            {
              title: text.setTo(durationText(allowed, language)),
              safe: false,
              edits: [{ at: written, newText: durationText(allowed, 'da') }],
            },
          ],
        });
      }
    }
  },
});

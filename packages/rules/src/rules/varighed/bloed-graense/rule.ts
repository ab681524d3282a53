import type { Limit } from '@kvast/model/limit';
import { isLonger } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText, limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/bloed-graense',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const duration = block.extent?.duration;
      if (duration?.kind !== 'limit' || !isSoft(duration.limit)) continue;
      for (const basis of basesFor(law, provisionIds, 'duration')) {
        const { rule } = basis.clause.said;
        // Only the statutory limit itself is fixed: a shorter, soft limit is the municipality's own.
        if (rule.kind !== 'limit' || isLonger(rule.limit.quantity, duration.limit.quantity) !== false) continue;
        if (isLonger(duration.limit.quantity, rule.limit.quantity) !== false) continue;
        const allowed = durationText(rule.limit.quantity, language);
        report({
          at: duration.limit,
          basis,
          severity: 'warning',
          message: (provisions) => text.soft(provisions, allowed, asWritten(duration.limit)),
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

    function asWritten(limit: Limit): string {
      const softener = softenerOf(limit);
      return limitText(limit, language) + (softener ? ` (${text[softener]()})` : '');
    }
  },
});

function isSoft(limit: Limit): boolean {
  return limit.bound === 'about' || softenerOf(limit) !== undefined;
}

function softenerOf({ strength }: Limit): 'asARule' | 'typically' | 'goal' | undefined {
  return strength === 'asARule' || strength === 'typically' || strength === 'goal' ? strength : undefined;
}

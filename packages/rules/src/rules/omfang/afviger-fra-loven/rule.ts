import type { Limit } from '@kvast/model/limit';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'omfang/afviger-fra-loven',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      for (const amount of block.extent?.amounts ?? []) {
        // What holds in special cases or is aimed at is no amount that the citizen is given.
        if (amount.strength === 'exceptionally' || amount.strength === 'goal') continue;
        for (const basis of basesFor(law, provisionIds, 'amount')) {
          const { limit } = basis.clause.said;
          if (!isBeyond(amount, limit)) continue;
          report({
            at: amount,
            basis,
            severity: 'error',
            message: (provisions) =>
              text.differs(
                provisions,
                limitText(limit, language),
                limitText(amount, language),
                limit.bound === 'exactly',
              ),
            fixes: [
              {
                title: text.setTo(limitText(limit, language)),
                safe: false,
                edits: [{ at: amount, newText: `${limitText(limit, 'da')} (lov)` }],
              },
            ],
          });
        }
      }
    }
  },
});

/** Only amounts of the same unit in the same time are compared: "4 timer om ugen" may or may not be 15 hours a month. */
function isBeyond(written: Limit, law: Limit): boolean {
  const { amount, unit } = written.quantity;
  if (unit !== law.quantity.unit || written.per !== law.per) return false;
  if (law.bound === 'atMost') return amount > law.quantity.amount;
  if (law.bound === 'atLeast') return written.bound !== 'atLeast' && amount < law.quantity.amount;
  return amount !== law.quantity.amount;
}

import { type Duration, isLonger } from '@kvast/model/time';
import { basesFor } from '../../../legal-basis.ts';
import { defineRule } from '../../../rule.ts';
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
        if (!differs(written.quantity, allowed)) continue;
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

/** Four weeks and 28 days are the same; one month is not certain to differ from four weeks, so it is left alone. */
function differs(a: Duration, b: Duration): boolean {
  const inMonths = [a, b].some(({ unit }) => unit === 'month') && a.unit !== b.unit;
  const oneMonth = inMonths && a.amount === 1;
  return !oneMonth && (isLonger(a, b) === true || isLonger(b, a) === true);
}

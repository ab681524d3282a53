import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'betaling/hjaelpen-er-gratis',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const { fee, feeCovers } = block.economy ?? {};
      // Words about what is paid for ("for materialer") may well be about something else than the help.
      if (!fee || fee.free || fee.text !== undefined || feeCovers) continue;
      const bases = provisionIds.map((id) => basesFor(law, [id], 'fee'));
      if (!bases.every((found) => found.length > 0 && found.every(({ clause }) => clause.said.free))) continue;
      for (const basis of bases.flat()) {
        report({
          at: fee,
          basis,
          message: (provisions) =>
            basis.clause.strength === 'guidance' ? text.usually(provisions) : text.free(provisions),
          fixes: [{ title: text.setToNone(), safe: false, edits: [{ at: fee, newText: 'egenbetaling: ingen' }] }],
        });
      }
    }
  },
});

import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'gentagelse/samme-behov',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const repetition = block.extent?.repetition;
      if (repetition?.rule !== 'allowed' && repetition?.rule !== 'renewable') continue;
      for (const basis of basesFor(law, provisionIds, 'repetition')) {
        if (basis.clause.said.repetition.rule !== 'notForSameNeed') continue;
        report({
          at: repetition,
          basis,
          message: (provisions) => text.repeated(provisions),
          fixes: [
            {
              title: text.setToOtherNeed(),
              safe: false,
              edits: [{ at: repetition, newText: 'gentagelse: ikke til samme behov (lov)' }],
            },
          ],
        });
      }
    }
  },
});

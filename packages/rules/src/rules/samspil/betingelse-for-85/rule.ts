import { defineRule } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/betingelse-for-85',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const demands = demandedOf(block, (leaf, wanted) => wanted && leaf.kind === 'receives');
      for (const demand of demands) {
        const first = demand.kind === 'receives' ? idsOf(demand.provisions) : [];
        for (const id of provisionIds) {
          // The help asked for first says itself that it must not be asked for first.
          const bases = prohibitionsIn(law, first, 'isConditionFor', id);
          for (const basis of bases) {
            report({ at: demand, basis, message: (provisions) => texts[language].first(id, provisions) });
          }
        }
      }
    }
  },
});

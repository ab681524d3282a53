import { defineRule } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/erstatter-85',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const exclusions = demandedOf(
        block,
        (leaf, wanted) => !wanted && (leaf.kind === 'receives' || leaf.kind === 'inTargetGroup'),
      );
      for (const exclusion of exclusions) {
        const refs =
          exclusion.kind === 'receives' || exclusion.kind === 'inTargetGroup' ? exclusion.provisions : undefined;
        for (const id of provisionIds) {
          for (const basis of prohibitionsIn(law, idsOf(refs ?? []), 'replaces', id)) {
            report({ at: exclusion, basis, message: (provisions) => texts[language].replaced(id, provisions) });
          }
        }
      }
    }
  },
});

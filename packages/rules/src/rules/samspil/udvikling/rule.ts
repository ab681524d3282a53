import { defineRule } from '../../../define-rule.ts';
import { demandedOf, type Leaf } from '../../../demands.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/udvikling',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      for (const basis of prohibitionsIn(law, provisionIds, 'requiresDevelopment')) {
        for (const demand of demandedOf(block, (leaf, wanted) => wanted && isProgress(leaf))) {
          report({
            at: demand,
            basis,
            severity: 'warning',
            message: (provisions) => texts[language].progress(provisions),
          });
        }
      }
    }
  },
});

function isProgress(leaf: Leaf): boolean {
  return (
    (leaf.kind === 'personal' && leaf.what === 'canDevelop') || (leaf.kind === 'effect' && leaf.effect === 'improve')
  );
}

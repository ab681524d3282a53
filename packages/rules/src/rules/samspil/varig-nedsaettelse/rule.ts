import type { TermCondition } from '@kvast/model/condition';
import { defineRule } from '../../../define-rule.ts';
import { leavesOf } from '../../../demands.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { termText } from '../../../wording/term.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/varig-nedsaettelse',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['targetGroup', 'conditions'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const terms = [block.targetGroup, block.conditions]
        .flatMap((section) => leavesOf(section?.condition))
        .filter((leaf) => leaf.kind === 'term');
      const demands = terms.filter(
        (term) => term.lasting === 'lasting' && !terms.some((other) => isSameButForNow(other, term)),
      );
      for (const basis of prohibitionsIn(law, provisionIds, 'requiresLasting')) {
        for (const demand of demands) {
          report({ at: demand, basis, message: (provisions) => texts[language].lasting(provisions, termText(demand)) });
        }
      }
    }
  },
});

/** Another line lets in those with the same trouble for a time. */
function isSameButForNow(other: TermCondition, term: TermCondition): boolean {
  return other.term === term.term && other.lasting !== 'lasting';
}

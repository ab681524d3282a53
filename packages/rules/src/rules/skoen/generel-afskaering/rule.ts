import type { AgeInterval } from '@kvast/model/condition';
import { neverMeet } from '../../../ages.ts';
import { defineRule } from '../../../define-rule.ts';
import { demanded, type Leaf } from '../../../demands.ts';
import { mustOffer } from '../../../duty.ts';
import { basesFor } from '../../../legal-basis.ts';
import { ageText } from '../../../wording/age.ts';
import { texts } from './texts.ts';

type AgeLeaf = Extract<Leaf, { kind: 'age' }>;

export default defineRule({
  id: 'skoen/generel-afskaering',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      if (!mustOffer(provisionIds, law)) continue;
      for (const basis of basesFor(law, provisionIds, 'age')) {
        for (const { condition, unless, referTo } of block.exclusions) {
          // Whoever is shown on to other help is not simply turned away, and an exception leaves room for the single case.
          if (unless || referTo) continue;
          const ages = demanded(condition, (leaf, wanted) => !wanted && leaf.kind === 'age', false);
          for (const leaf of ages.filter((each): each is AgeLeaf => each.kind === 'age')) {
            if (neverMeet(leaf.age, basis.clause.said.age)) continue;
            report({
              at: leaf,
              basis,
              message: (provisions) => texts[language].turnedAway(provisions, words(leaf.age)),
            });
          }
        }
      }
    }

    function words(age: AgeInterval): string {
      return ageText(age, language);
    }
  },
});

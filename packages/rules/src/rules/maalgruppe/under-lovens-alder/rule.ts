import type { AgeInterval } from '@kvast/model/condition';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/under-lovens-alder',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const written = block.targetGroup?.age;
      if (!written) continue;
      for (const basis of basesFor(law, provisionIds, 'age')) {
        const { from } = basis.clause.said.age;
        if (typeof from !== 'number' || !reachesBelow(written.age, from)) continue;
        report({ at: written, basis, message: (names) => texts[language].tooYoung(names, from) });
      }
    }
  },
});

/** An upper bound alone ("under 30 år") says nothing certain about the youngest. */
function reachesBelow({ from, to }: AgeInterval, age: number): boolean {
  if (typeof from === 'number') return from < age;
  return typeof to === 'number' && to < age;
}

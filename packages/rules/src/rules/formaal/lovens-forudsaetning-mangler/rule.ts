import type { Block } from '@kvast/model/block';
import type { Effect } from '@kvast/model/condition';
import { defineRule } from '../../../define-rule.ts';
import { leavesOf } from '../../../demands.ts';
import { basesFor } from '../../../legal-basis.ts';
import { saysPreventive } from '../../../preventive-words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'formaal/lovens-forudsaetning-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['purpose', 'conditions'],
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      const written = effectsOf(block);
      for (const basis of basesFor(law, provisionIds, 'purpose')) {
        const { anyOf } = basis.clause.said;
        // Only preventive help has the effect as a precondition; elsewhere the purpose is a purpose.
        if (!anyOf.includes('preventWorsening') || anyOf.some((effect) => written.has(effect))) continue;
        if (saysItInWords(block)) continue;
        report({
          at: service.nameRange,
          basis,
          severity: 'warning',
          message: (provisions) => texts[language].missing(provisions, service.name),
        });
      }
    }
  },
});

function effectsOf({ purpose, targetGroup, conditions }: Block): Set<Effect> {
  const leaves = [...leavesOf(targetGroup?.condition), ...leavesOf(conditions?.condition)];
  const inConditions = leaves.flatMap((leaf) => (leaf.kind === 'effect' ? [leaf.effect] : []));
  return new Set([...(purpose?.effects.map(({ effect }) => effect) ?? []), ...inConditions]);
}

/** The writer's own words for it count too: only a standard that is silent is certain to miss it. */
function saysItInWords({ purpose, targetGroup, conditions }: Block): boolean {
  const words = [purpose, targetGroup, conditions].flatMap((section) => section?.prose ?? []);
  return saysPreventive([...words, ...(purpose?.items ?? [])]);
}

import type { Located } from '@kvast/model/source';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { mayOffer, mustOffer } from '../../../duty.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

const PENSION = /førtidspension/iu;
const LIMITS =
  /(?<!\p{L})(?:kun|alene|udelukkende|forbeholdt|udelukket|kan ikke få|ikke for|gælder ikke|er ikke omfattet|uden for målgruppen)(?!\p{L})/iu;

export default defineRule({
  id: 'skoen/foertidspension',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const view of services) {
      const { provisionIds } = view;
      const must = mustOffer(provisionIds, law);
      if (!must && !mayOffer(provisionIds, law)) continue;
      for (const at of limitsIn(view)) {
        report({
          at,
          severity: must ? 'warning' : 'info',
          provision: provisionIds[0],
          message: must ? text.entitled() : text.chosen(),
        });
      }
    }
  },
});

/** The line in the target group decides; where there is none, the words are read. */
function limitsIn({ service, block }: ServiceView): readonly Located[] {
  const written = demandedOf(block, (leaf) => leaf.kind === 'term' && PENSION.test(leaf.term));
  if (written.length > 0) return written;
  const { targetGroup, conditions, access } = block;
  return sentencesOfParts([service, targetGroup, conditions, access]).filter(
    ({ text }) => PENSION.test(text) && LIMITS.test(text),
  );
}

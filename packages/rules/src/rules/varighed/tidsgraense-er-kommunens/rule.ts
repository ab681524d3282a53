import type { Extent } from '@kvast/model/extent';
import type { Limit } from '@kvast/model/limit';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/tidsgraense-er-kommunens',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const bases = basesFor(law, provisionIds, 'duration');
      // One provision with a limit of its own is enough for the writer to be right.
      if (bases.some(({ clause }) => clause.said.rule.kind === 'limit')) continue;
      for (const limit of statedLengths(block.extent)) {
        for (const basis of bases) {
          const { kind } = basis.clause.said.rule;
          if (kind === 'noFixedLimit') continue;
          const written = limitText(limit, language);
          report({
            at: limit,
            basis,
            severity: 'info',
            message: (provisions) =>
              kind === 'timeLimited' ? text.noNumber(provisions, written) : text.notTheLaws(provisions, written),
          });
        }
      }
    }
  },
});

/** The length of the help, and of a single stay ("3 overnatninger"), where they are called the law's. */
function statedLengths(extent: Extent | undefined): Limit[] {
  const { duration, amounts = [] } = extent ?? {};
  const stays = amounts.filter(({ per, quantity }) => per === undefined && /^(?:night|day)$/.test(quantity.unit));
  return [...(duration?.kind === 'limit' ? [duration.limit] : []), ...stays].filter(
    ({ strength }) => strength === 'law',
  );
}

import { basesFor } from '../../../legal-basis.ts';
import { defineRule } from '../../../rule.ts';
import { limitText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/tidsgraense-er-kommunens',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const duration = block.extent?.duration;
      if (duration?.kind !== 'limit' || duration.limit.strength !== 'law') continue;
      const bases = basesFor(law, provisionIds, 'duration');
      // One provision with a limit of its own is enough for the writer to be right.
      if (bases.some(({ clause }) => clause.said.rule.kind === 'limit')) continue;
      for (const basis of bases) {
        if (basis.clause.said.rule.kind !== 'unlimited') continue;
        report({
          at: duration.limit,
          basis,
          severity: 'info',
          message: (provisions) => text.notTheLaws(provisions, limitText(duration.limit, language)),
        });
      }
    }
  },
});

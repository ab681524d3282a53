import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'betaling/hjaelpen-koster',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const fee = block.economy?.fee;
      if (!fee?.free) continue;
      const bases = provisionIds.map((id) => basesFor(law, [id], 'fee'));
      if (
        !bases.every((found) => found.length > 0 && found.every(({ clause }) => !clause.said.free && !clause.onlyWhen))
      )
        continue;
      for (const basis of bases.flat()) {
        const message = (provisions: string) => texts[language].costs(provisions);
        // That a municipality takes less than it may is no fault, but the citizen may meet a bill from elsewhere.
        report({ at: fee, basis, severity: 'info', message });
      }
    }
  },
});

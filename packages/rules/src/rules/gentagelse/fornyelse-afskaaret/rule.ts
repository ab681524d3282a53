import { basesFor } from '../../../legal-basis.ts';
import { defineRule } from '../../../rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'gentagelse/fornyelse-afskaaret',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const repetition = block.extent?.repetition;
      if (repetition?.rule !== 'never' && repetition?.rule !== 'notForSameNeed') continue;
      for (const basis of basesFor(law, provisionIds, 'repetition')) {
        if (basis.clause.said.repetition.rule !== 'renewable') continue;
        report({ at: repetition, basis, message: (provisions) => texts[language].shutOut(provisions) });
      }
    }
  },
});

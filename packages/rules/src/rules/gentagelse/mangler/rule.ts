import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'gentagelse/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['extent', 'afterwards'],
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      // A word on a new course is a word on repetition; gentagelse/nyt-forloeb judges it.
      if (block.extent?.repetition || block.afterwards?.newCourse) continue;
      for (const basis of basesFor(law, provisionIds, 'repetition')) {
        if (basis.clause.said.repetition.rule !== 'notForSameNeed') continue;
        report({
          at: service.nameRange,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].silent(provisions, service.name),
        });
      }
    }
  },
});

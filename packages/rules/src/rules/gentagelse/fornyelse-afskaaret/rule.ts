import type { Block } from '@kvast/model/block';
import type { Located } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'gentagelse/fornyelse-afskaaret',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['extent', 'afterwards'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const shutOut = renewalShutOut(block);
      if (!shutOut) continue;
      for (const basis of basesFor(law, provisionIds, 'repetition')) {
        const { rule } = basis.clause.said.repetition;
        if (rule !== 'renewable' && rule !== 'allowed') continue;
        report({ at: shutOut, basis, message: (provisions) => texts[language].shutOut(provisions) });
      }
    }
  },
});

/** The line that rules out more of the same help: on repetition, or on what comes after the course. */
function renewalShutOut({ extent, afterwards }: Block): Located | undefined {
  const { repetition } = extent ?? {};
  if (repetition?.rule === 'never' || repetition?.rule === 'notForSameNeed') return repetition;
  const { newCourse } = afterwards ?? {};
  return !repetition && newCourse && (!newCourse.allowed || newCourse.onlyOtherNeed) ? newCourse : undefined;
}

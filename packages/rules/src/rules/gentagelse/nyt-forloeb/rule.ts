import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'gentagelse/nyt-forloeb',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['extent', 'afterwards'],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const newCourse = block.afterwards?.newCourse;
      if (!newCourse?.allowed || newCourse.onlyOtherNeed) continue;
      // Where the service itself rules out the same need, a new course can only be for another one.
      const repetition = block.extent?.repetition?.rule;
      if (repetition === 'notForSameNeed' || repetition === 'never') continue;
      for (const basis of basesFor(law, provisionIds, 'repetition')) {
        if (basis.clause.said.repetition.rule !== 'notForSameNeed') continue;
        report({
          at: newCourse,
          basis,
          message: (provisions) => text.again(provisions),
          fixes: [
            {
              title: text.onlyOtherNeed(),
              safe: false,
              edits: [{ at: newCourse, newText: 'nyt forløb: kun til et andet behov' }],
            },
          ],
        });
      }
    }
  },
});

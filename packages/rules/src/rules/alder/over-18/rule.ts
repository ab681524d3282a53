import { agesIn } from '../../../ages-written.ts';
import { defineRule } from '../../../define-rule.ts';
import { ageText } from '../../../wording/age.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'alder/over-18',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const text = texts[language];
    for (const { age, at, prefix } of agesIn(standard)) {
      if (age.wording !== 'over' || typeof age.from !== 'number') continue;
      const reached = reachedAge(age.from, age.to);
      report({
        at,
        message: text.twoReadings(age.from),
        severity: 'warning',
        fixes: [
          {
            title: text.writeReached(reached),
            // An adult is eighteen; for other ages only the writer knows which reading is meant.
            safe: age.from === 18,
            edits: [{ at, newText: prefix + reached }],
          },
        ],
      });
    }
  },
});

/** What the grammar accepts after `fyldt`, with the same upper end as before. */
function reachedAge(from: number, to: number | 'pensionAge' | undefined): string {
  const reached = ageText({ from, wording: 'from' }, 'da');
  if (to === 'pensionAge') return `${reached} og under folkepensionsalderen`;
  return to === undefined ? reached : `${reached} og under ${to + 1} år`;
}

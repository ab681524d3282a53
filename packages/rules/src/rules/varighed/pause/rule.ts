import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/pause',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const pause = block.extent?.pause;
      if (!pause?.allowed || saysWhenItEnds(pause.when)) continue;
      for (const basis of basesFor(law, provisionIds, 'duration')) {
        const { rule } = basis.clause.said;
        const final = law.clauses(basis.provision.id, 'extension').some(({ said }) => !said.departure.allowed);
        if (rule.kind !== 'limit' || !final) continue;
        const limit = durationText(rule.limit.quantity, language);
        // That a pause does not stop the time is a reading of the limit; the law does not speak of pauses.
        report({
          at: pause,
          basis,
          severity: 'info',
          message: (provisions) => texts[language].pause(provisions, limit),
        });
      }
    }
  },
});

/** "mulig inden for de 6 måneder" */
function saysWhenItEnds(when = ''): boolean {
  return /inden for|senest|i alt|forlænger ikke/i.test(when);
}

import { provisionId } from '@kvast/model/provision-ref';
import { defineRule } from '../../../define-rule.ts';
import { dutiesAt } from '../../../duty.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'pligt/fravalgt',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, law, language }, report) {
    const text = texts[language];
    for (const { provisions: refs, range } of standard.notChosen) {
      for (const ref of refs) {
        const duty = dutiesAt(law, ref).find(({ clause }) => clause.said.modality === 'must');
        if (duty) report({ at: range, basis: duty, message: (provisions) => text.duty(provisions) });
        for (const basis of prohibitionsIn(law, [provisionId(ref)], 'refusesAltogether')) {
          report({ at: range, basis, message: (provisions) => text.refused(provisions) });
        }
      }
    }
  },
});

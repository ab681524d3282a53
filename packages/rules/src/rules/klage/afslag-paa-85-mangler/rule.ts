import { appealWords } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/afslag-paa-85-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['appeal'],
  check({ services, law, language }, report) {
    for (const view of services) {
      const instance = view.block.appeal?.instance;
      if (instance?.to !== 'none') continue;
      const words = appealWords(view);
      // The help that must not be replaced by this one is the help whose refusal the citizen must know about.
      for (const basis of prohibitionsIn(law, view.provisionIds, 'replaces')) {
        for (const other of idsOf(basis.clause.said.provisions)) {
          if (namesProvision(words, other, law)) continue;
          report({
            at: instance,
            basis,
            severity: 'warning',
            message: (provisions) => texts[language].unmentioned(provisions, other),
          });
        }
      }
    }
  },
});

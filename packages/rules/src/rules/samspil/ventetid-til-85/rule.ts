import { defineRule } from '../../../define-rule.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { sentencesOf } from '../../../own-words.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

const WAITING =
  /(?<!\p{L})(?:venter på|mens du venter|ventetid(?:en)?|venteliste(?:n)?|indtil du (?:kan )?får?)(?!\p{L})/iu;
const DENIAL = /(?<!\p{L})(?:ikke|aldrig|uden|hverken)(?!\p{L})/iu;

export default defineRule({
  id: 'samspil/ventetid-til-85',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      for (const basis of prohibitionsIn(law, provisionIds, 'isWaitingFor')) {
        for (const other of idsOf(basis.clause.said.provisions)) {
          for (const sentence of sentencesOf(service, block)) {
            // "Forløbet er ikke en venteposition" says the opposite; a denial anywhere in the sentence is enough doubt.
            if (!WAITING.test(sentence.text) || DENIAL.test(sentence.text)) continue;
            if (!namesProvision(sentence.text, other, law)) continue;
            report({
              at: sentence,
              basis,
              severity: 'warning',
              message: (provisions) => texts[language].waiting(provisions, other),
            });
          }
        }
      }
    }
  },
});

import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { DENIAL, ownSentences, sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

/** Written refusals need reasons. */
const REASONS = 'forvaltningsloven § 22';

const REFUSAL =
  /(?<!\p{L})(?:afslag|afslaget|afslås|afgørelse|afgørelsen|afgørelser|besked|brev|standardbrev)(?!\p{L})/iu;
const WITHOUT = /(?<!\p{L})(?:uden (?:nærmere |yderligere )?begrundelse|begrundes ikke|ingen begrundelse)(?!\p{L})/iu;

export default defineRule({
  id: 'klage/uden-begrundelse',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['appeal', 'access'],
  check({ services, law, language }, report) {
    const basis = basesFor(law, [REASONS], 'requires').find(({ clause }) => clause.said.what === 'reasons');
    for (const { service, block } of services) {
      if (block.access?.decision?.form === 'oral') continue;
      for (const sentence of [...ownSentences(service, block), ...sentencesOfParts([block.appeal])]) {
        const without = WITHOUT.exec(sentence.text);
        if (!without || !REFUSAL.test(sentence.text)) continue;
        // "Du får aldrig et afslag uden begrundelse" promises the opposite.
        if (DENIAL.test(sentence.text.replace(without[0], ''))) continue;
        report({
          at: sentence,
          severity: 'warning',
          ...(basis && { basis }),
          message: texts[language].withoutReasons(),
        });
      }
    }
  },
});

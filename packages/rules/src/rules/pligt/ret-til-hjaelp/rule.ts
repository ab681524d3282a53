import { defineRule } from '../../../define-rule.ts';
import { mayOffer } from '../../../duty.ts';
import { basesFor } from '../../../legal-basis.ts';
import { DENIAL, ownSentences } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

const RIGHT =
  /(?<!\p{L})(?:har (?:du |borgeren |man )?(?:altid )?(?:ret|krav)|har (?:en )?rettighed|er (?:du |borgeren )?(?:altid )?berettiget) (?:til|på) (?!at )(?:\p{L}+ ){0,4}?(?:hjælp|hjælpen|støtte|støtten|forløb|forløbet|tilbud|tilbuddet|ydelse|ydelsen|gruppe|plads|samtaler)(?!\p{L})/iu;

export default defineRule({
  id: 'pligt/ret-til-hjaelp',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      // "kommunen: skal tilbyde" is the same promise, and has a rule of its own.
      if (!mayOffer(provisionIds, law) || block.extent?.duty?.modality === 'must') continue;
      for (const sentence of ownSentences(service, block)) {
        // A sentence about another provision speaks of another right.
        if (!RIGHT.test(sentence.text) || DENIAL.test(sentence.text) || sentence.text.includes('§')) continue;
        for (const basis of basesFor(law, provisionIds, 'duty')) {
          const message = (provisions: string) => texts[language].promised(provisions);
          report({ at: sentence, basis, severity: 'info', message });
        }
      }
    }
  },
});

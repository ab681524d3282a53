import { defineRule } from '../../../define-rule.ts';
import { mustOffer } from '../../../duty.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { ownSentences } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

/** Where the law says that a general service level can only guide. */
const SERVICE_LEVELS = 'serviceloven § 138';

const ABSOLUTE = [
  /(?<!\p{L})(?:ydes|gives|bevilges|tilbydes) (?:der )?(?:aldrig|under ingen omstændigheder|i intet tilfælde)(?!\p{L})/iu,
  /(?<!\p{L})(?:ydes|gives|bevilges|tilbydes) (?:der )?ikke (?:\p{L}+ )?til(?!\p{L})/iu,
  /(?<!\p{L})(?:vi|kommunen) (?:yder|giver|bevilger|tilbyder) (?:aldrig|under ingen omstændigheder)(?!\p{L})/iu,
  /(?<!\p{L})(?:du|man|borgeren) kan (?:aldrig|under ingen omstændigheder) få(?!\p{L})/iu,
  /(?<!\p{L})under ingen omstændigheder (?:ydes|gives|bevilges|tilbydes|få|yde|give|bevilge)(?!\p{L})/iu,
];
/** What makes it less than absolute, or about something else: an exception, a condition, a reference to other rules. */
const SOFTENED =
  /(?<!\p{L})(?:som udgangspunkt|som hovedregel|normalt|vurder\p{L}*|medmindre|dog|undtag\p{L}*|særlige tilfælde|hvis|når|såfremt|før|inden|kun|i stedet|efter anden|anden lovgivning)(?!\p{L})|§/iu;

export default defineRule({
  id: 'skoen/absolut',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const [basis] = prohibitionsIn(law, [SERVICE_LEVELS], 'refusesAltogether');
    for (const { service, block, provisionIds } of services) {
      if (!mustOffer(provisionIds, law)) continue;
      for (const sentence of ownSentences(service, block)) {
        if (!ABSOLUTE.some((words) => words.test(sentence.text)) || SOFTENED.test(sentence.text)) continue;
        report({
          at: sentence,
          severity: 'warning',
          ...(basis ? { basis } : { provision: provisionIds[0] }),
          message: texts[language].absolute(),
        });
      }
    }
  },
});

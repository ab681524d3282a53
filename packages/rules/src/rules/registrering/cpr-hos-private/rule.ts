import { defineRule } from '../../../define-rule.ts';
import { ownSentences, sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

/** Who may use the civil registration number (CPR). */
const CPR_NUMBERS = 'databeskyttelsesloven § 11';

const PRIVATE =
  /(?<!\p{L})(?:(?:private? )?leverandør(?:en|er|erne)?|foreningen?|foreninger(?:ne)?|firma(?:et)?|organisation(?:en|er|erne)|virksomhed(?:en|er|erne)?|frivillige)(?!\p{L})/iu;
const RECORDS = /(?<!\p{L})(?:registrerer|noterer|gemmer|indsamler|opbevarer|indtaster)(?!\p{L})/iu;
const NUMBER = /(?<!\p{L})(?:cpr(?:-?nummer|-?nummeret|-?nr\.?)?|personnummer|personnummeret|personnumre)(?!\p{L})/iu;
/** Denials, and what makes it lawful. */
const ALLOWED = /(?<!\p{L})(?:ikke|aldrig|ingen|uden|hverken|samtykke\p{L}*|hjemmel|kommunens egen?)(?!\p{L})/iu;

export default defineRule({
  id: 'registrering/cpr-hos-private',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const known = law.provision(CPR_NUMBERS);
    if (known?.status !== 'inForce') return;
    const [clause] = law.clauses(CPR_NUMBERS, 'allowsCpr');
    for (const { service, block } of services) {
      for (const sentence of [...ownSentences(service, block), ...sentencesOfParts([block.registration])]) {
        const says = (words: RegExp) => words.test(sentence.text);
        if (!says(PRIVATE) || !says(RECORDS) || !says(NUMBER) || says(ALLOWED)) continue;
        report({
          at: sentence,
          severity: 'warning',
          ...(clause ? { basis: { provision: known.provision, clause } } : { provision: CPR_NUMBERS }),
          message: texts[language].byPrivate(),
        });
      }
    }
  },
});

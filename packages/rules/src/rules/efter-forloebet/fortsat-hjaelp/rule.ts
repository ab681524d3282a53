import { defineRule } from '../../../define-rule.ts';
import { wordsSaying } from '../../../forbidden-wording.ts';
import { basesFor } from '../../../legal-basis.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

/** Help to one person that goes on without being called so. */
const wording = {
  affirmed:
    /(?<!\p{L})(?:løs tilknytning|åben dør|(?:fortsætter|fortsat|bevarer|beholder) (?:\p{L}+ ){0,3}?(?:kontakt\p{L}*|samtale\p{L}*|støtte\p{L}*|medarbejder\p{L}*|forløbet)|(?:ringe|skrive|komme) til (?:din|sin|samme) (?:\p{L}+ )?(?:kontaktperson|medarbejder|støtteperson))(?!\p{L})/iu,
  unless: /gruppe|café|væresteder?|rådgivning|§|ansøg|vurder|frivillig|forening|netværk|familie|ven(?:ner)?(?!\p{L})/iu,
};

export default defineRule({
  id: 'efter-forloebet/fortsat-hjaelp',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { service, block, provisionIds } of services) {
      const limits = basesFor(law, provisionIds, 'duration').filter(({ provision, clause }) => {
        const again = law.first(provision.id, 'repetition')?.said.repetition.rule;
        return clause.said.rule.kind === 'limit' && (again === 'notForSameNeed' || again === 'never');
      });
      if (limits.length === 0 || limits.length < provisionIds.length) continue;
      for (const sentence of sentencesOfParts([service.afterwards ?? block.afterwards])) {
        const words = wordsSaying(sentence.text, wording);
        if (words === undefined) continue;
        for (const basis of limits) {
          report({
            at: sentence,
            basis,
            severity: 'warning',
            message: (provisions) => texts[language].goesOn(provisions, words.trim()),
          });
        }
      }
    }
  },
});

import type { Located } from '@kvast/model/source';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { texts } from './texts.ts';

const NO_CHOICE =
  /(?<!\p{L})(?:ikke|intet|ingen) frit (?:leverandør)?valg(?!\p{L})|(?<!\p{L})frit (?:leverandør)?valg gælder ikke(?!\p{L})/iu;

export default defineRule({
  id: 'frit-valg/afskaaret',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const view of services) {
      const bases = view.provisionIds.map((id) =>
        basesFor(law, [id], 'freeChoice').filter(({ clause }) => clause.said.offered),
      );
      // Where the service also rests on a provision without free choice, the denial may be about that.
      if (bases.some((found) => found.length === 0)) continue;
      const freeChoice = view.block.economy?.freeChoice;
      const inWords = freeChoice ? [] : deniedInWords(view);
      for (const basis of bases.flat()) {
        if (freeChoice?.offered === false) {
          report({
            at: freeChoice,
            basis,
            message: (provisions) => text.denied(provisions),
            fixes: [{ title: text.allow(), safe: false, edits: [{ at: freeChoice, newText: 'frit valg: ja' }] }],
          });
        }
        for (const at of inWords) {
          report({ at, basis, severity: 'warning', message: (provisions) => text.deniedInWords(provisions) });
        }
      }
    }
  },
});

function deniedInWords({ service, block }: ServiceView): readonly Located[] {
  const { access, economy, delivery, free } = block;
  return sentencesOfParts([service, access, economy, delivery, ...free]).filter(({ text }) => NO_CHOICE.test(text));
}

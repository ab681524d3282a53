import type { Purpose } from '@kvast/model/purpose';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

/** The writer's words for keeping what one can, and for helping in any other way than by progress. */
const KEEPS =
  /bevar|fasthold|hold\p{L}* fast|vedligehold|opr[ae]th?old|undgå|forebyg|forvær|kompens|(?<!\p{L})støtte? (?:dig|borgeren) i\s/iu;
const IMPROVES = /(?<!\p{L})(?:udvikl|forbedr|øge|øger|styrke)\p{L}*\P{L}/iu;

export default defineRule({
  id: 'formaal/bevare-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['purpose'],
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const { purpose } = block;
      const bases = basesFor(law, provisionIds, 'purpose').filter(({ clause }) =>
        clause.said.anyOf.includes('maintain'),
      );
      // Where the service rests on preventive help too, the progress may be the purpose of that.
      if (!purpose || bases.length < provisionIds.length) continue;
      const typed = purpose.effects.length > 0;
      const words = [...purpose.prose, ...purpose.items];
      if (words.some(({ text }) => KEEPS.test(text))) continue;
      const onlyProgress = typed
        ? purpose.effects.every(({ effect }) => effect === 'improve')
        : onlySpeaksOfProgress(purpose);
      if (!onlyProgress) continue;
      for (const basis of bases) {
        report({
          at: purpose.effects[0] ?? purpose,
          basis,
          severity: typed ? 'warning' : 'info',
          message: (provisions) => texts[language].missing(provisions),
        });
      }
    }
  },
});

function onlySpeaksOfProgress({ prose, items }: Purpose): boolean {
  const lines = [...prose, ...items];
  return lines.length > 0 && lines.every(({ text }) => IMPROVES.test(text));
}

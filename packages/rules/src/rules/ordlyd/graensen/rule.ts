import type { Block } from '@kvast/model/block';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { sentencesAbout, type Wording, wordsSaying } from '../../../forbidden-wording.ts';
import { type BasisOf, basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

const wordings = {
  prolonged: {
    affirmed:
      /(?<!\p{L})kan (?:\p{L}+ ){0,3}?(?:forlænges|forlænge|strækkes|vare længere)(?!\p{L})|(?<!\p{L})(?:forlængelse|dispensation) (?:er mulig|kan gives|kan bevilges)|(?<!\p{L})(?:dispensere|dispenserer|kan give dispensation)(?!\p{L})/iu,
    unless: /frist|sagsbehandlingstid|op til (?:6|seks) måneder|inden for|i alt/iu,
  },
  unlimited: {
    affirmed:
      /(?<!\p{L})(?:så længe (?:du|der er|borgeren|behovet) (?:\p{L}+ ){0,3}?(?:behov|brug for|består)\p{L}*|tidsubegrænset)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:uden (?:tidsbegrænsning|tidsgrænse)|ikke tidsbegrænset|ingen tidsgrænse)(?!\p{L})/iu,
    unless: /højst|op til|inden for/iu,
  },
} satisfies Record<string, Wording>;

export default defineRule({
  id: 'ordlyd/graensen',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    const limitOf = (view: ServiceView) =>
      basesFor(law, view.provisionIds, 'duration').filter(({ provision, clause }) => {
        const final = law.clauses(provision.id, 'extension').some(({ said }) => !said.departure.allowed);
        return clause.said.rule.kind === 'limit' && clause.said.rule.limit.bound !== 'atLeast' && final;
      });
    const areAllConcerned = services.every((view) => limitOf(view).length > 0);
    for (const view of services) {
      const limits = limitOf(view);
      // A service that also rests on help without a limit may be speaking of that.
      if (limits.length === 0 || limits.length < view.provisionIds.length) continue;
      for (const sentence of sentencesAbout(view, areAllConcerned)) {
        for (const kind of ['prolonged', 'unlimited'] as const) {
          const words = isTyped(view.block, kind) ? undefined : wordsSaying(sentence.text, wordings[kind]);
          if (words === undefined) continue;
          for (const basis of limits) {
            report({
              at: sentence,
              basis,
              severity: 'warning',
              message: (provisions) => text[kind](provisions, lengthOf(basis), words.trim()),
            });
          }
        }
      }
    }

    function lengthOf({ clause }: BasisOf<'duration'>): string {
      const { rule } = clause.said;
      return rule.kind === 'limit' ? durationText(rule.limit.quantity, language) : '';
    }
  },
});

/** What stands under its key is judged there (varighed/…). */
function isTyped({ extent }: Block, kind: keyof typeof wordings): boolean {
  if (kind === 'prolonged') return (extent?.extension ?? extent?.dispensation)?.allowed ?? false;
  return extent?.duration?.kind === 'unlimited';
}

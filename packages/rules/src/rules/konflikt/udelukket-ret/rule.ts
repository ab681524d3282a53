import type { Condition } from '@kvast/model/condition';
import type { Exclusion } from '@kvast/model/target-group';
import { anybodyBetween, anybodyIn } from '@kvast/reasoning/group';
import { reportConflict } from '../../../conflict.ts';
import { shortSubject } from '../../../counterexample.ts';
import { defineRule } from '../../../define-rule.ts';
import { lawGroup, reasoningContext, targetGroupOf } from '../../../groups.ts';
import { basesFor } from '../../../legal-basis.ts';
import { namesOffer } from '../../../names-offer.ts';
import { isRead, type Offer, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/udelukket-ret',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { terms, language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const here of offers.filter((offer) => isRead(offer) && isSaid(offer, 'may'))) {
        for (const exclusion of here.view.block.exclusions) {
          for (const there of offers.filter(
            (offer) => offer !== here && isSaid(offer, 'must') && sameDays(offer, here),
          )) {
            const [id, another] = there.view.provisionIds;
            if (id === undefined || another !== undefined || exclusion.referTo || namesOffer(here, there)) continue;
            const citizen = entitledWith(exclusion, here, id);
            if (!citizen) continue;
            const example = shortSubject(citizen, terms, language);
            reportConflict(
              {
                here: { words: text.excluded(), file: here.context.standard.file, at: exclusion },
                there: {
                  words: there.view.service.name,
                  file: there.context.standard.file,
                  at: there.view.service.nameRange,
                },
                severity: 'error',
                provision: id,
                say: (own, other) => text.noWay(own, other, id, example),
                sayThere: (own, other) => text.noWayHere(own, other, id, example),
                seeAlso: text.there(),
              },
              language,
              report,
            );
          }
        }
      }
    }
  },
});

/** Do all its provisions say so? */
function isSaid({ context, view }: Offer, modality: 'must' | 'may'): boolean {
  const duties = basesFor(context.law, view.provisionIds, 'duty');
  return duties.length > 0 && duties.every(({ clause }) => clause.said.modality === modality);
}

/**
 * Somebody whom the exclusion shuts out of the group, where everybody whom it shuts out surely is entitled to the other help; undefined
 * where some are not.
 */
function entitledWith(exclusion: Exclusion, { context, view }: Offer, id: string) {
  const right = lawGroup(context.law, id);
  // Who already gets the help has found the way.
  if (!right || mentionsReceivers(exclusion.condition)) return undefined;
  const reasoning = reasoningContext(context.terms, context.law);
  const group = targetGroupOf(view.block);
  const shutOut = {
    ...group,
    demands: [...group.demands, exclusion.condition],
    exclusions: exclusion.unless ? [{ condition: exclusion.unless }] : [],
  };
  const answer = anybodyIn(shutOut, reasoning);
  if (answer.kind !== 'somebody') return undefined;
  const others = anybodyBetween(shutOut, [{ demands: [right], exclusions: [] }], reasoning);
  return others.kind === 'nobody' ? answer.citizen : undefined;
}

function mentionsReceivers(condition: Condition): boolean {
  if (condition.kind === 'receives') return true;
  if (condition.kind === 'unless') return mentionsReceivers(condition.condition);
  if (condition.kind === 'not') return mentionsReceivers(condition.of);
  return 'of' in condition && condition.of.some(mentionsReceivers);
}

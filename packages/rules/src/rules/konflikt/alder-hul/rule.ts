import type { AgeInterval } from '@kvast/model/condition';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import { anybodyBetween } from '@kvast/reasoning/group';
import { reachOf } from '../../../ages.ts';
import { reportConflict } from '../../../conflict.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { reasoningContext, targetGroupOf } from '../../../groups.ts';
import { basesFor } from '../../../legal-basis.ts';
import { remembered } from '../../../remembered.ts';
import { isRead, type Offer, offersByMunicipality, sameDays, samePeople, sameProvisions } from '../../../same-help.ts';
import { ageText } from '../../../wording/age.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

/** A service with an age that ends or begins at a number. */
interface AgedOffer extends Offer {
  readonly age: AgeInterval;
}

export default defineRule({
  id: 'konflikt/alder-hul',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language, terms } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const { young, old, missing } of holesAmong(offers)) {
        const { law } = old.context;
        const around = { ...missing, wording: 'span' } as const;
        const demands = targetGroupOf(young.view.block).demands.filter(({ kind }) => kind !== 'age');
        const whole = {
          demands: [{ kind: 'age', age: around, range: old.view.service.range } as const, ...demands],
          exclusions: [],
        };
        const same = offers.filter((one) => sameProvisions(one, old));
        if (!same.every(isRead)) continue;
        const parts = same.map(({ view }) => targetGroupOf(view.block));
        const answer = anybodyBetween(whole, parts, reasoningContext(terms, law));
        if (answer.kind !== 'somebody') continue;
        const example = citizenAsSubject(answer.citizen, terms, language);
        const provisions = andList(old.view.provisionIds, language);
        const entitled = basesFor(law, old.view.provisionIds, 'duty').every(
          ({ clause }) => clause.said.modality === 'must',
        );
        reportConflict(
          {
            here: quoted(old),
            there: quoted(young),
            severity: entitled ? 'warning' : 'info',
            provision: old.view.provisionIds[0],
            say: (own, other) => text.hole(own, other, provisions, example),
            seeAlso: text.there(),
          },
          language,
          report,
        );
      }
    }

    function quoted({ context: { standard }, view, age }: AgedOffer) {
      return {
        words: ageText(age, language),
        file: standard.file,
        at: view.block.targetGroup?.age ?? view.service.nameRange,
      };
    }
  },
});

/** Two services with the same help for the same people, the one up to an age and the other from one, with years between them. */
function holesAmong(offers: readonly Offer[]) {
  const aged = offers.flatMap((offer): AgedOffer[] => {
    const age = offer.view.block.targetGroup?.age?.age;
    return age ? [{ ...offer, age }] : [];
  });
  return aged.flatMap((young) => {
    const { to } = young.age;
    if (typeof to !== 'number') return [];
    const next = aged
      .filter(({ age }) => typeof age.from === 'number' && age.from > to)
      .filter((old) => isNeighbour(young, old))
      .sort((a, b) => reachOf(a.age).first.latest - reachOf(b.age).first.latest)[0];
    const from = next?.age.from;
    if (!next || typeof from !== 'number' || from <= to + 1) return [];
    return [{ young, old: next, missing: { from: to + 1, to: from - 1 } }];
  });
}

function isNeighbour(young: Offer, old: Offer): boolean {
  return (
    young.context.standard.file !== old.context.standard.file &&
    sameProvisions(young, old) &&
    sameDays(young, old) &&
    samePeople(withoutAge(young), withoutAge(old))
  );
}

function withoutAge({ context, view }: Offer): Offer {
  return { context, view: ageless(view) };
}

const ageless = remembered((view: ServiceView): ServiceView => {
  const { targetGroup } = view.block;
  return { ...view, block: { ...view.block, targetGroup: targetGroup && { ...targetGroup, age: undefined } } };
});

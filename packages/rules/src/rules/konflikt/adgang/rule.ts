import { reportConflict } from '../../../conflict.ts';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { demandedOf, type Leaf } from '../../../demands.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { plainName } from '../../../nearest-name.ts';
import { remembered } from '../../../remembered.ts';
import { isRead, type Offer, offersByMunicipality, sameDays } from '../../../same-help.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

type GroupDemand = Extract<Leaf, { kind: 'inTargetGroup' }>;

export default defineRule({
  id: 'konflikt/adgang',
  scope: 'workspace',
  since: '0.1.0',
  check(context, report) {
    const { language } = context;
    const text = texts[language];
    for (const offers of offersByMunicipality(context)) {
      for (const here of offers.filter(isRead)) {
        for (const demand of groupsAskedFor(here.view)) {
          const there = offers.find((other) => other !== here && isMeant(demand, other) && sameDays(other, here));
          if (!there) continue;
          const [basis] = here.view.provisionIds.flatMap((id) =>
            prohibitionsIn(here.context.law, there.view.provisionIds, 'isConditionFor', id),
          );
          if (!basis) continue;
          const right = andList(here.view.provisionIds, language);
          reportConflict(
            {
              here: { words: text.demand(groupName(demand)), file: here.context.standard.file, at: demand },
              there: {
                words: there.view.service.name,
                file: there.context.standard.file,
                at: there.view.service.nameRange,
              },
              basis,
              say: (own, other) => text.first(own, other, right),
              sayThere: (own, other) => text.firstHere(own, other, right),
              seeAlso: text.there(),
            },
            language,
            report,
          );
        }
      }
    }
  },
});

const groupsAskedFor = remembered(({ block }: ServiceView) => demandedOf(block, asksForGroup));

function asksForGroup(leaf: Leaf, wanted: boolean): leaf is GroupDemand {
  return wanted && leaf.kind === 'inTargetGroup';
}

function isMeant({ provisions = [], standard }: GroupDemand, { context, view }: Offer): boolean {
  if (standard === undefined) return idsOf(provisions).some((id) => view.provisionIds.includes(id));
  return [context.standard.title, view.service.name].some((name) => plainName(name) === plainName(standard));
}

function groupName({ provisions = [], standard }: GroupDemand): string {
  return standard ?? idsOf(provisions).join(' og ');
}

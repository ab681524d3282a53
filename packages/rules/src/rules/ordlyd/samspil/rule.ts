import type { CatalogueView } from '@kvast/law/catalogue-view';
import { leavesIn } from '../../../conditions-written.ts';
import { defineRule, type RuleContext, type ServiceView } from '../../../define-rule.ts';
import { sentencesAbout, type Wording, wordsSaying } from '../../../forbidden-wording.ts';
import { type BasisOf, idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { remembered } from '../../../remembered.ts';
import { namesProvision } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

type Relation = keyof typeof wordings;

const wordings = {
  replaces: {
    affirmed: /(?<!\p{L})(?:i stedet(?: for)?|frem for|fremfor|erstatte[sr]?|afløse[sr]?|træder i stedet)(?!\p{L})/iu,
    unless: /afgørelse|(?<!\p{L})(?:eller|kan du også|samtidig|ved siden af)(?!\p{L})/iu,
  },
  isConditionFor: {
    affirmed:
      /(?<!\p{L})(?:(?:skal|må) (?:\p{L}+ ){0,3}?først|først (?:\p{L}+ ){0,3}?(?:prøv|gennemfør|afprøv)\p{L}*|(?:skal|må) (?:\p{L}+ ){0,4}?være (?:afprøvet|prøvet|gennemført|afsluttet)|forudsætning\p{L}*|betingelse\p{L}*|før du kan (?:få|søge|bevilges)|når \P{L}?.*(?:er|har) (?:\p{L}+ )?(?:afprøvet|prøvet|gennemført))(?!\p{L})/iu,
    unless: /vurdere[rst]?(?!\p{L})/iu,
  },
  clarifiesNeedFor: {
    affirmed: /(?<!\p{L})(?:afklar|udred|afprøv)\p{L}*/iu,
    unless: /efter forløbet|når forløbet|bagefter|sagsbehandl|ansøg|afsluttet/iu,
  },
} satisfies Record<string, Wording>;

export default defineRule({
  id: 'ordlyd/samspil',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { services, language } = context;
    const text = texts[language];
    for (const relation of Object.keys(wordings) as Relation[]) {
      const areAllConcerned = services.every((view) => relationsOf(view, relation, context).length > 0);
      for (const view of services) {
        if (isTyped(view, relation)) continue;
        for (const { basis, named, other } of relationsOf(view, relation, context)) {
          for (const sentence of sentencesAbout(view, areAllConcerned)) {
            const said = relationIn(sentence.text, relation);
            if (!said || !namesProvision(sentence.text, named, context.law)) continue;
            report({
              at: sentence,
              basis,
              severity: 'warning',
              message: (provisions) => text[said.relation](provisions, other, said.words.trim()),
            });
          }
        }
      }
    }
  },
});

/** Help that need not be tried first must not take the place of the other help either: "§ 82 a frem for § 104". */
function relationIn(
  sentence: string,
  relation: Relation,
): { readonly relation: Relation; readonly words: string } | undefined {
  const words = wordsSaying(sentence, wordings[relation]);
  if (words !== undefined) return { relation, words };
  const instead = relation === 'isConditionFor' ? wordsSaying(sentence, wordings.replaces) : undefined;
  return instead === undefined ? undefined : { relation: 'replaces', words: instead };
}

interface Related {
  readonly basis: BasisOf<'mustNot'>;
  /** The help that must not be treated so. */
  readonly other: string;
  /** The one of the two that the service does not rest on, so that a sentence about both has to name it. */
  readonly named: string;
}

const allIn = remembered((law: CatalogueView) => law.provisions().map(({ provision }) => provision.id));

/** The must-nots between this service's provisions and others, whichever of the two the service rests on. */
function relationsOf({ provisionIds }: ServiceView, relation: Relation, { law }: RuleContext): Related[] {
  return prohibitionsIn(law, allIn(law), relation).flatMap((basis) =>
    idsOf(basis.clause.said.provisions).flatMap((other): Related[] => {
      const { id } = basis.provision;
      const [restsOnIt, restsOnOther] = [provisionIds.includes(id), provisionIds.includes(other)];
      if (restsOnIt === restsOnOther) return [];
      // What is clarified in a service for § 85 is the business of that service.
      if (restsOnOther && relation === 'clarifiesNeedFor') return [];
      return [{ basis, other, named: restsOnIt ? other : id }];
    }),
  );
}

/** What stands as a fact or a condition is judged there (samspil/…). */
function isTyped({ block }: ServiceView, relation: Relation): boolean {
  if (relation === 'clarifiesNeedFor')
    return block.purpose?.effects.some(({ effect }) => effect === 'clarifyNeed') ?? false;
  return leavesIn(block).some(({ kind }) => kind === 'receives' || kind === 'inTargetGroup');
}

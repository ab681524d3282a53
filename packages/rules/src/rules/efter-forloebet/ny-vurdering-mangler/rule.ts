import { defineRule, type RuleContext, type ServiceView } from '../../../define-rule.ts';
import { basesFor, idsOf } from '../../../legal-basis.ts';
import { mentions, namesHelp } from '../../../mentions.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

const AGAIN = /vurder/iu;
const WHEN =
  /(?<!\p{L})(?:efter|når|igen|på ny|slut\p{L}*|afslut\p{L}*|ophør\p{L}*|udløb\p{L}*|derefter|bagefter)(?!\p{L})/iu;

export default defineRule({
  id: 'efter-forloebet/ny-vurdering-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: 'anywhere',
  check(context, report) {
    const { standard, services, law, language } = context;
    for (const view of services) {
      // The law says it at the help that may follow, and the reader looks for it at the course that ends.
      const ending = law
        .provisions()
        .flatMap(({ provision }) =>
          basesFor(law, [provision.id], 'assessedAgain').filter(({ clause }) =>
            idsOf(clause.said.provisions).some((id) => view.provisionIds.includes(id)),
          ),
        );
      const following = basesFor(law, view.provisionIds, 'assessedAgain').filter(({ clause }) =>
        idsOf(clause.said.provisions).every((id) => mentions(standard, id, law) && !restsOn(services, id)),
      );
      const [basis] = [...ending, ...following];
      if (!basis || saysSo(view, context, idsOf(basis.clause.said.provisions))) continue;
      report({
        at: view.service.afterwards ?? view.service.nameRange,
        basis,
        severity: 'warning',
        message: texts[language].missing(
          view.service.name,
          idsOf(basis.clause.said.provisions)[0] ?? '',
          basis.provision.id,
        ),
      });
    }
  },
});

function restsOn(services: readonly ServiceView[], id: string): boolean {
  return services.some(({ provisionIds }) => provisionIds.includes(id));
}

/** In the section on what comes after, any assessment counts; elsewhere it has to be one after the course. */
function saysSo(
  { service, block, provisionIds }: ServiceView,
  { standard, law }: RuleContext,
  course: string[],
): boolean {
  if (block.afterwards?.assessment) return true;
  if (sentencesIn(block.afterwards?.prose).some((sentence) => AGAIN.test(sentence))) return true;
  const own = course.some((id) => provisionIds.includes(id)) ? sentencesIn([service, block]) : [];
  // Once the course has been named, the next sentence only says "forløbet".
  const shared = sentencesIn([standard.shared, standard.services]).filter(
    (sentence) => /forløb/iu.test(sentence) || course.some((id) => namesHelp(sentence, id, law)),
  );
  return [...own, ...shared].some((sentence) => AGAIN.test(sentence) && WHEN.test(sentence));
}

import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Duration } from '@kvast/model/time';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { sentencesIn } from '../../../words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'efter-forloebet/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['afterwards', 'extent'],
  check({ services, law, language }, report) {
    for (const view of services) {
      const end = lastingEnd(view, law);
      if (!end || saysWhatThen(view)) continue;
      report({
        at: view.service.nameRange,
        message: texts[language].missing(view.service.name, durationText(end.limit, language)),
        severity: 'warning',
        provision: end.provision,
      });
    }
  },
});

/** The law's limit, where the help can neither be prolonged nor given again for the same need. */
function lastingEnd(
  { provisionIds }: ServiceView,
  law: CatalogueView,
): { provision: string; limit: Duration } | undefined {
  for (const { provision, clause } of basesFor(law, provisionIds, 'duration')) {
    const { rule } = clause.said;
    const again = law.first(provision.id, 'repetition')?.said.repetition.rule;
    const final = again === 'notForSameNeed' || again === 'never';
    if (rule.kind === 'limit' && final) return { provision: provision.id, limit: rule.limit.quantity };
  }
  return undefined;
}

function saysWhatThen({ block, service }: ServiceView): boolean {
  const { afterwards } = block;
  if (afterwards && (afterwards.assessment || afterwards.newCourse?.allowed || afterwards.prose.length > 0))
    return true;
  return sentencesIn([service.prose, block]).some((sentence) =>
    /\b(efter|når)\b.*\b(forløb|støtte|hjælp)\w*.*\b(slut|ophør|udløb|stadig)/i.test(sentence),
  );
}

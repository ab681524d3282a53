import type { MunicipalityModel } from '@kvast/model/municipality';
import { lastDay } from '@kvast/model/time';
import { defineRule, type RuleContext, type WorkspaceContext } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { municipalityKey } from '../../../own-municipality.ts';
import { saidAll } from '../../../unread.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'krav/standard-mangler',
  scope: 'workspace',
  since: '0.2.0',
  check(context, report) {
    const { catalogue, date, language, workspace } = context;
    const law = catalogue.at(date);
    for (const municipality of workspace.municipalities) {
      const { collection, file } = municipality;
      // Unless the municipality says that everything is here, a standard may lie elsewhere.
      if (!collection || !/^alle(?!\p{L})/iu.test(collection.text)) continue;
      const own = standardsOf(municipality, context);
      // The service that is missing may stand on a line that was not read.
      if (!own.every(({ standard }) => saidAll(standard, []))) continue;
      const covered = coveredBy(own, date);
      const all = law.provisions().map(({ provision }) => provision.id);
      for (const basis of basesFor(law, all, 'requires')) {
        const { clause, provision } = basis;
        if (clause.said.what !== 'standard' || clause.onlyWhen || covered.has(provision.id)) continue;
        report({ file, at: collection, basis, message: texts[language].none(provision.id, provision.title) });
      }
    }
  },
});

function standardsOf({ name }: MunicipalityModel, { standards }: WorkspaceContext): RuleContext[] {
  return standards.filter(({ standard: { municipality } }) => {
    return municipality === undefined || municipalityKey(municipality.text) === municipalityKey(name);
  });
}

/**
 * The provisions that some standard rests on today. A standard without dates may hold, and so may the one that was there before the first
 * that is kept: nobody has to keep what no longer counts.
 */
function coveredBy(own: readonly RuleContext[], date: string): Set<string> {
  const holding = own.filter(({ standard: { status, valid } }) => {
    const isOver = valid?.to !== undefined && lastDay(valid.to) < date;
    return !isOver && status?.status !== 'draft' && status?.status !== 'hearing';
  });
  return new Set(holding.flatMap(({ services }) => services.flatMap(({ provisionIds }) => provisionIds)));
}

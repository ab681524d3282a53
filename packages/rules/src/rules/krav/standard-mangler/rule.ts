import type { MunicipalityModel } from '@kvast/model/municipality';
import { lastDay } from '@kvast/model/time';
import { basesFor } from '../../../legal-basis.ts';
import { municipalityKey } from '../../../own-municipality.ts';
import { defineRule, type WorkspaceContext } from '../../../rule.ts';
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
      const covered = coveredBy(municipality, context);
      const all = law.provisions().map(({ provision }) => provision.id);
      for (const basis of basesFor(law, all, 'requires')) {
        const { clause, provision } = basis;
        if (clause.said.what !== 'standard' || clause.onlyWhen || covered.has(provision.id)) continue;
        report({ file, at: collection, basis, message: texts[language].none(provision.id, provision.title) });
      }
    }
  },
});

/** The provisions that some standard of the municipality rests on today. A standard without dates may hold. */
function coveredBy({ name }: MunicipalityModel, { standards, date }: WorkspaceContext): Set<string> {
  const own = standards.filter(({ standard: { municipality, status, valid } }) => {
    const here = municipality === undefined || municipalityKey(municipality.text) === municipalityKey(name);
    const holds = (!valid?.from || valid.from.iso <= date) && (!valid?.to || lastDay(valid.to) >= date);
    return here && holds && status?.status !== 'draft' && status?.status !== 'hearing';
  });
  return new Set(own.flatMap(({ services }) => services.flatMap(({ provisionIds }) => provisionIds)));
}

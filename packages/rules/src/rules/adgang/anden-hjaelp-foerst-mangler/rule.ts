import { defineRule } from '../../../define-rule.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { basesFor, idsOf } from '../../../legal-basis.ts';
import { mentions } from '../../../mentions.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'adgang/anden-hjaelp-foerst-mangler',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: 'anywhere',
  check({ standard, services, law, language }, report) {
    const missing = services.flatMap(({ service, provisionIds }): (Lack & { first: string })[] =>
      basesFor(law, provisionIds, 'assessedFirst').flatMap((basis) => {
        const first = idsOf(basis.clause.said.provisions);
        // The law asks the municipality to look at it; one word about it anywhere in the standard is enough.
        if (first.some((id) => mentions(standard, id, law))) return [];
        return [{ service, basis, first: provisionNames(first, language) }];
      }),
    );
    for (const [first, lacks] of Map.groupBy(missing, (lack) => lack.first)) {
      const message = (names: string, provisions: string) => texts[language].missing(names, provisions, first);
      reportLacks(lacks, { severity: 'warning', message, language }, report);
    }
  },
});

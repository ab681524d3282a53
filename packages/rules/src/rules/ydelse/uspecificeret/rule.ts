import type { CatalogueView } from '@kvast/law/catalogue-view';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import type { LegalBasis } from '../../../report.ts';
import { andList } from '../../../wording/list.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { differences } from './differences.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'ydelse/uspecificeret',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { service, provisionIds } of services) {
      const kinds = provisionIds.filter((id) => isHelpOfItsOwn(id, law));
      const found = differences(law, kinds);
      if (found.length === 0) continue;
      const provisions = provisionNames(kinds, language);
      const subjects = andList(
        found.map((kind) => text[kind]()),
        language,
      );
      report({
        at: service.nameRange,
        basis: strictest(law, kinds),
        message: text.mixed(service.name, provisions, subjects),
        severity: 'warning',
        provision: kinds[0],
      });
    }
  },
});

/** A provision about plans, follow-up or volunteers goes with the help of another provision; it is no help of its own. */
function isHelpOfItsOwn(id: string, law: CatalogueView): boolean {
  return law.first(id, 'duty') !== undefined && law.first(id, 'volunteers') === undefined;
}

/** The limit that can no longer be checked. */
function strictest(law: CatalogueView, ids: readonly string[]): LegalBasis | undefined {
  return (
    basesFor(law, ids, 'duration').find(({ clause }) => clause.said.rule.kind === 'limit') ??
    basesFor(law, ids, 'form')[0]
  );
}

import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { provisionsOf } from '../../../editions.ts';
import { type BasisOf, basesFor } from '../../../legal-basis.ts';
import { andList } from '../../../wording/list.ts';
import { evidence } from './evidence.ts';
import { hasItem } from './has-item.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'krav/lovens-punkter',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: 'anywhere',
  check(context, report) {
    const { standard, services, language } = context;
    const lacks = provisionsOf(context).flatMap((id) => {
      const missing = itemsOf(context, id).filter(({ clause }) => !hasItem(clause.said, standard, id));
      const basis = missing.find(isAPart) ?? missing[0];
      return basis ? [{ id, basis, items: [...new Set(missing.map(({ clause }) => clause.said.item))] }] : [];
    });
    // Provisions that lack the same are one finding, at the first service under any of them.
    const first = services.find(({ provisionIds }) => lacks.some(({ id }) => provisionIds.includes(id)));
    if (!first) return;
    for (const { basis, items } of lacks) {
      const names = andList(items, language);
      report({
        at: first.service.nameRange,
        basis,
        // What only words can show may have been said in other words.
        severity: isAPart(basis) ? undefined : 'warning',
        message: (provisions) => texts[language].missing(provisions, names, items.length > 1),
      });
    }
  },
});

function itemsOf({ law }: RuleContext, id: string): readonly BasisOf<'mustContain'>[] {
  return basesFor(law, [id], 'mustContain').filter(({ clause }) => clause.said.in === 'standard');
}

/** Has the language a line or a section for the item? */
function isAPart({ clause }: BasisOf<'mustContain'>): boolean {
  return (evidence[clause.said.item]?.parts.length ?? 0) > 0;
}

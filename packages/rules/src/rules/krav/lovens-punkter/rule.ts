import { type BasisOf, basesFor } from '../../../legal-basis.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { andList } from '../../../wording/list.ts';
import { evidence } from './evidence.ts';
import { hasItem } from './has-item.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'krav/lovens-punkter',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { standard, services, language } = context;
    for (const { service, provisionIds } of services) {
      for (const id of provisionIds) {
        const missing = itemsOf(context, id).filter(({ clause }) => !hasItem(clause.said, standard, id));
        const basis = missing.find(isAPart) ?? missing[0];
        if (!basis) continue;
        const items = [...new Set(missing.map(({ clause }) => clause.said.item))];
        report({
          at: service.nameRange,
          basis,
          // What only words can show may have been said in other words.
          severity: isAPart(basis) ? undefined : 'warning',
          message: texts[language].missing(id, andList(items, language), items.length > 1),
        });
      }
    }
  },
});

/** A clause that holds in one situation only is not asked for: which situation it is cannot be seen. */
function itemsOf({ law }: RuleContext, id: string): readonly BasisOf<'mustContain'>[] {
  return basesFor(law, [id], 'mustContain').filter(({ clause }) => clause.said.in === 'standard' && !clause.onlyWhen);
}

/** Has the language a line or a section for the item? */
function isAPart({ clause }: BasisOf<'mustContain'>): boolean {
  return (evidence[clause.said.item]?.parts.length ?? 0) > 0;
}

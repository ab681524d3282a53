import { defineRule } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { idsOf, prohibitionsIn } from '../../../legal-basis.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'samspil/udelukker-modtagere',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: [],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const exclusions = demandedOf(block, (leaf, wanted) => !wanted && leaf.kind === 'receives' && !leaf.sameNeed);
      for (const exclusion of exclusions) {
        const excluded = exclusion.kind === 'receives' ? idsOf(exclusion.provisions) : [];
        for (const basis of prohibitionsIn(law, provisionIds, 'excludesRecipientsOf')) {
          const others = idsOf(basis.clause.said.provisions).filter((id) => excluded.includes(id));
          if (others.length === 0) continue;
          const end = { start: exclusion.range.end, end: exclusion.range.end };
          report({
            at: exclusion,
            basis,
            severity: 'warning',
            message: (provisions) => text.everybody(provisions, provisionNames(others, language)),
            fixes: [{ title: text.onlySameNeed(), safe: false, edits: [{ at: end, newText: ' til samme behov' }] }],
          });
        }
      }
    }
  },
});

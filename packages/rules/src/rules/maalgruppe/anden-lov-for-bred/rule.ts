import { defineRule } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { isAboutExempt } from '../../../exempt.ts';
import { basesFor } from '../../../legal-basis.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'maalgruppe/anden-lov-for-bred',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['exclusions'],
  check({ services, law, terms, language }, report) {
    const all = basesFor(
      law,
      law.provisions().map(({ provision }) => provision.id),
      'exempt',
    );
    for (const { service, block, provisionIds } of services) {
      // Help under a provision that is exempted itself may well be excluded.
      if (provisionIds.length === 0 || all.some(({ provision }) => provisionIds.includes(provision.id))) continue;
      const laws = new Set(service.provisions.map((ref) => ref.law));
      const ofSameLaw = all.filter(({ provision }) => laws.has(provision.law));
      const exclusions = demandedOf(block, (leaf, wanted) => !wanted && leaf.kind !== 'age');
      for (const leaf of exclusions) {
        const [basis] = ofSameLaw.filter(({ clause }) => isAboutExempt(leaf, clause.said.condition, law, terms));
        if (!basis) continue;
        const exempted = provisionNames([...new Set(ofSameLaw.map(({ provision }) => provision.id))], language);
        report({
          at: leaf,
          basis,
          severity: 'info',
          message: texts[language].notExempted(provisionNames(provisionIds, language), exempted),
        });
      }
    }
  },
});

import type { Appeal } from '@kvast/model/appeal';
import { appealLaw, appealSection } from '../../../appeal.ts';
import { defineRule } from '../../../define-rule.ts';
import type { BasisOf } from '../../../legal-basis.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'klage/faelles-afsnit',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, services, law, language }, report) {
    const bySection = new Map<Appeal, BasisOf<'appeal'>[]>();
    for (const view of services) {
      const section = appealSection(view, standard.shared.appeal);
      if (!section) continue;
      const { none, toAnkestyrelsen } = appealLaw(law, view.provisionIds);
      bySection.set(section, [...(bySection.get(section) ?? []), ...none, ...toAnkestyrelsen]);
    }
    for (const [section, bases] of bySection) {
      const none = bases.filter(({ clause }) => clause.said.to === 'none');
      const [basis] = none;
      const appealable = bases.filter((each) => !none.includes(each));
      if (!basis || appealable.length === 0) continue;
      report({
        at: section,
        basis,
        severity: 'warning',
        message: texts[language].shared(names(none), names(appealable)),
      });
    }

    function names(bases: readonly BasisOf<'appeal'>[]): string {
      return provisionNames([...new Set(bases.map(({ provision }) => provision.id))], language);
    }
  },
});

import { reachOf } from '../../../ages.ts';
import { leavesIn } from '../../../conditions-written.ts';
import { defineRule } from '../../../define-rule.ts';
import { isAboutExempt, lawsNamedIn } from '../../../exempt.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { basesFor } from '../../../legal-basis.ts';
import { provisionRefsIn } from '../../../provision-refs.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

/** A group that ends before this age leaves most older people out; whether it may is for maalgruppe/alder-alene. */
const OLDER = 70;

export default defineRule({
  id: 'maalgruppe/anden-lov-foerst',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: 'anywhere',
  check({ standard, services, law, terms, language }, report) {
    const missing = services.flatMap(({ service, block, provisionIds }): (Lack & { other: string })[] => {
      const age = block.targetGroup?.age;
      const onlyYounger = age !== undefined && reachOf(age.age).last.earliest < OLDER;
      if (onlyYounger) return [];
      return basesFor(law, provisionIds, 'exempt').flatMap((basis) => {
        const { condition } = basis.clause.said;
        const laws = lawsNamedIn(condition);
        const said =
          leavesIn(block).some((leaf) => isAboutExempt(leaf, condition, law, terms)) ||
          provisionRefsIn(standard).some((ref) => laws.includes(ref.law)) ||
          wordsIn([standard.shared, standard.services]).some((words) =>
            laws.some((name) => words.toLowerCase().includes(name)),
          );
        const [other] = laws;
        return said || other === undefined ? [] : [{ service, basis, other, at: age ?? block.targetGroup }];
      });
    });
    for (const [other, lacks] of Map.groupBy(missing, (lack) => lack.other)) {
      const message = (names: string, provisions: string) => texts[language].missing(names, provisions, other);
      reportLacks(lacks, { severity: 'error', message, language }, report);
    }
  },
});

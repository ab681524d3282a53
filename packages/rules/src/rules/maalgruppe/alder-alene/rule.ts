import type { Block } from '@kvast/model/block';
import type { AgeInterval } from '@kvast/model/condition';
import type { Located } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { demandedOf, type Leaf } from '../../../demands.ts';
import { basesFor } from '../../../legal-basis.ts';
import { ageText } from '../../../wording/age.ts';
import { texts } from './texts.ts';

/** An age limit from here on is meant for those who are old. */
const OLDER = 60;

export default defineRule({
  id: 'maalgruppe/alder-alene',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      for (const basis of basesFor(law, provisionIds, 'exempt')) {
        for (const { at, age } of agesShutOut(block)) {
          report({
            at,
            basis,
            severity: 'warning',
            message: (provisions) => texts[language].byAge(provisions, ageText(age, language)),
          });
        }
      }
    }
  },
});

/** Where everybody above an age is out, whatever the reason for the need. */
function agesShutOut(block: Block): { at: Located; age: AgeInterval }[] {
  const written = block.targetGroup?.age;
  const excluded = demandedOf(block, (leaf, wanted) => !wanted && leaf.kind === 'age' && isOld(leaf.age.from)).filter(
    isAge,
  );
  return [
    ...(written && isOld(written.age.to) ? [{ at: written, age: written.age }] : []),
    ...excluded.map((leaf) => ({ at: leaf, age: leaf.age })),
  ];
}

function isAge(leaf: Leaf): leaf is Extract<Leaf, { kind: 'age' }> {
  return leaf.kind === 'age';
}

function isOld(bound: AgeInterval['to']): boolean {
  return bound === 'pensionAge' || (bound !== undefined && bound >= OLDER);
}

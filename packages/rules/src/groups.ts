import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { TargetGroup } from '@kvast/model/target-group';
import type { Group } from '@kvast/reasoning/group';
import { basesFor } from './legal-basis.ts';
import { writtenDemands } from './who-is-let-in.ts';

/** Who is in the target group by the section "Målgruppe" alone. */
export function targetGroupOf({ targetGroup }: Block): Group {
  return sectionsAsGroup([targetGroup]);
}

function sectionsAsGroup(sections: readonly (TargetGroup | undefined)[]): Group {
  const unclear = sections.some((section) => section?.listLogicMissing !== undefined);
  return { demands: sections.flatMap(writtenDemands), exclusions: [], ...(unclear && { unclear }) };
}

/** Whom a provision is for; undefined where the law has several groups or the catalogue does not know. */
export function lawGroup(law: CatalogueView, id: string): Condition | undefined {
  const [group, another] = basesFor(law, [id], 'targetGroup');
  if (!group || another) return undefined;
  const [age] = basesFor(law, [id], 'age');
  const { condition } = group.clause.said;
  if (!age) return condition;
  return {
    kind: 'all',
    of: [{ kind: 'age', age: age.clause.said.age, range: age.clause.range }, condition],
    range: condition.range,
  };
}

import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { TargetGroup } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import type { ReasoningContext } from '@kvast/reasoning/careful';
import type { Group } from '@kvast/reasoning/group';
import { basesFor } from './legal-basis.ts';
import { writtenDemands } from './who-is-let-in.ts';

/** Who can get the help of a service, as the standard says it. What cannot be read, or can be read in several ways, is left open. */
export function groupOf({ targetGroup, conditions, exclusions }: Block): Group {
  return {
    ...sectionsAsGroup([targetGroup, conditions]),
    exclusions: exclusions.map(({ condition, unless }) => ({ condition, ...(unless && { unless }) })),
  };
}

/** Who is in the target group by the section "Målgruppe" alone. */
export function targetGroupOf({ targetGroup }: Block): Group {
  return sectionsAsGroup([targetGroup]);
}

function sectionsAsGroup(sections: readonly (TargetGroup | undefined)[]): Group {
  const unclear = sections.some((section) => section?.listLogicMissing !== undefined);
  return { demands: sections.flatMap(writtenDemands), exclusions: [], ...(unclear && { unclear }) };
}

/** Terms, and who is in the law's target groups on the day of the view. */
export function reasoningContext(terms: TermIndex, law: CatalogueView): ReasoningContext {
  return { terms, membersOf: ({ provision }) => (provision === undefined ? undefined : lawGroup(law, provision)) };
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

import type { TargetGroup } from '@kvast/model/target-group';
import { type Composer, said, withProse } from '../composer.ts';
import type { Block } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** Who can get the help. */
export function targetGroupSection(group: TargetGroup | undefined, composer: Composer): Draft[] {
  if (!group) return [];
  const { words } = composer;
  return draft(words.heading('targetGroup'), group, targetGroupBlocks(group, words.canGet(), composer));
}

/** What else must be met. */
export function conditionsSection(conditions: TargetGroup | undefined, composer: Composer): Draft[] {
  if (!conditions) return [];
  const { words } = composer;
  return draft(words.heading('conditions'), conditions, targetGroupBlocks(conditions, words.canOnlyGet(), composer));
}

/** @param opening what follows when the conditions are met: "Du kan få hjælpen". */
export function targetGroupBlocks(group: TargetGroup, opening: string, composer: Composer): Block[] {
  const { words } = composer;
  const { localPriority, relatives, household } = group;
  const blocks = [
    ...rules(group, opening, composer),
    ...said(household && words.household(household.members), household),
    ...said(localPriority && words.ownPriority(localPriority.text), localPriority),
    ...said(relatives && words.relatives(relatives.text), relatives),
  ];
  return withProse(group, blocks, composer);
}

function rules(group: TargetGroup, opening: string, { words }: Composer): Block[] {
  const { age, condition, listLogicMissing } = group;
  // "No limit" is no condition that somebody could fail to meet.
  const unlimited = age?.age.wording === 'none';
  return [
    ...words.ruleBlocks(opening, {
      age: age && !unlimited ? words.logic({ kind: 'age', age: age.age, range: age.range }) : undefined,
      condition: condition && words.logic(condition),
      logicMissing: listLogicMissing !== undefined,
    }),
    ...said(unlimited ? words.noAgeLimit() : undefined, age),
  ];
}

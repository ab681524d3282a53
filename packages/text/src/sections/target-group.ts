import type { TargetGroup } from '@kvast/model/standard';
import { type Composer, said, withProse } from '../composer.ts';
import type { Block } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** Who can get the help. */
export function targetGroupSection(group: TargetGroup | undefined, composer: Composer): Draft[] {
  if (!group) return [];
  const { words } = composer;
  const { localPriority, relatives } = group;
  const blocks = [
    ...rules(group, words.canGet(), composer),
    ...said(localPriority && words.ownPriority(localPriority.text), localPriority),
    ...said(relatives && words.relatives(relatives.text), relatives),
  ];
  return draft(words.heading('targetGroup'), group, withProse(group.prose, blocks, composer));
}

/** What else must be met. */
export function conditionsSection(conditions: TargetGroup | undefined, composer: Composer): Draft[] {
  if (!conditions) return [];
  const { words } = composer;
  const { localPriority, relatives } = conditions;
  const blocks = [
    ...rules(conditions, words.canOnlyGet(), composer),
    ...said(localPriority && words.ownPriority(localPriority.text), localPriority),
    ...said(relatives && words.relatives(relatives.text), relatives),
  ];
  return draft(words.heading('conditions'), conditions, withProse(conditions.prose, blocks, composer));
}

function rules(group: TargetGroup, opening: string, { words }: Composer): Block[] {
  const { age, condition, listLogicMissing } = group;
  return words.ruleBlocks(opening, {
    age: age && words.logic({ kind: 'age', age: age.age, range: age.range }),
    condition: condition && words.logic(condition),
    logicMissing: listLogicMissing !== undefined,
  });
}

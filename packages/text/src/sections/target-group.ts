import type { TargetGroup } from '@kvast/model/target-group';
import { type Composer, said, withProse } from '../composer.ts';
import { withRisksBeside } from '../danish/logic.ts';
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

function rules(group: TargetGroup, opening: string, composer: Composer): Block[] {
  const { words } = composer;
  const { age, condition, listLogicMissing } = group;
  // "No limit" is no condition that somebody could fail to meet.
  const unlimited = age?.age.wording === 'none';
  const logic = condition && words.logic(condition);
  const blocks = words.ruleBlocks(opening, {
    age: age && !unlimited ? words.logic({ kind: 'age', age: age.age, range: age.range }) : undefined,
    condition: logic,
    logicMissing: listLogicMissing !== undefined,
  });
  return [
    ...(logic ? withMeanings(blocks, logic, composer) : blocks),
    ...said(unlimited ? words.noAgeLimit() : undefined, age),
  ];
}

type Logic = ReturnType<Composer['words']['logic']>;

/** Fewer explanations than this are found as easily in the glossary. */
const FEWEST_MEANINGS = 2;

/** A plain list of requirements as a table that says beside each what its term means, where the terms are explained. */
function withMeanings(blocks: Block[], logic: Logic, composer: Composer): Block[] {
  const list = blocks.at(-1);
  if (list?.kind !== 'list' || !('of' in logic) || list.items.some((item) => item.blocks)) return blocks;
  const { of } = withRisksBeside(logic, composer.words.riskBeside);
  if (of.length !== list.items.length) return blocks;
  // A requirement that is several in one has no meaning beside it, and would leave a hole in the table.
  if (of.some((part) => part.kind !== 'clause')) return blocks;
  const told = new Set<string>();
  const meanings = of.map((part) => {
    const explanation = part.kind === 'clause' && part.clause.term ? meaningOf(part.clause.term, composer) : undefined;
    // Two requirements may be about the same term in two degrees.
    if (explanation === undefined || told.has(explanation)) return [];
    told.add(explanation);
    return composer.written(explanation);
  });
  if (told.size < FEWEST_MEANINGS) return blocks;
  const { requirement, meaning } = composer.words.requirementColumns();
  const rows = list.items.map(({ runs, source }, i) => ({ source, cells: [runs, meanings[i] ?? []] }));
  return [...blocks.slice(0, -1), { kind: 'table', columns: [requirement, meaning], rows, source: list.source }];
}

function meaningOf(term: string, { context }: Composer): string | undefined {
  return context.terms.resolve(term)?.explanation?.text;
}

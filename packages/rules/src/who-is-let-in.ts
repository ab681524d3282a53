import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { TargetGroup } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen } from '@kvast/reasoning/citizen';
import { satisfiable } from '@kvast/reasoning/decide';
import { isAnybodyIn } from '@kvast/reasoning/group';

/**
 * What a citizen must meet, line by line: the age, the rest of the target group, and the conditions. Exclusions are not among them.
 * @returns undefined where a list does not say whether all or one of its points must be met
 */
export function demandsOn({ targetGroup, conditions }: Block): readonly Condition[] | undefined {
  if (targetGroup?.listLogicMissing || conditions?.listLogicMissing) return undefined;
  return [...linesOf(targetGroup), ...linesOf(conditions)];
}

/** The same for one section, with a list that does not say how its points go together read so that it lets in the most. */
export function writtenDemands(group: TargetGroup | undefined): readonly Condition[] {
  const { condition, listLogicMissing } = group ?? {};
  const asAny = listLogicMissing && condition?.kind === 'all' ? ({ ...condition, kind: 'any' } as const) : condition;
  return linesOf(group && { ...group, condition: asAny });
}

function linesOf(group: TargetGroup | undefined): Condition[] {
  const { age, condition } = group ?? {};
  const lines = condition?.kind === 'all' ? condition.of : condition ? [condition] : [];
  return [...(age ? [{ kind: 'age', ...age } as const] : []), ...lines];
}

/** Somebody who meets all of the conditions, if anybody can. */
export function somebodyWith(conditions: readonly Condition[], terms: TermIndex): Citizen | undefined {
  return satisfiable(together(conditions), { terms });
}

/** Can surely nobody meet all of the conditions, in whatever way they are read? */
export function nobodyMeets(conditions: readonly Condition[], terms: TermIndex): boolean {
  return isAnybodyIn({ demands: conditions, exclusions: [] }, { terms }) === 'nobody';
}

/** As few of the conditions as are needed for nobody to meet them all. @param conditions that nobody meets */
export function conflictAmong(conditions: readonly Condition[], terms: TermIndex): readonly Condition[] {
  let left = conditions;
  for (const condition of conditions) {
    const without = left.filter((each) => each !== condition);
    if (nobodyMeets(without, terms)) left = without;
  }
  return left;
}

export function opposite(condition: Condition): Condition {
  return { kind: 'not', of: condition, range: condition.range };
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function together(of: readonly Condition[]): Condition {
  return { kind: 'all', of, range: of[0]?.range ?? nowhere };
}

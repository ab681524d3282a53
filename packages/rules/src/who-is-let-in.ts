import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { TargetGroup } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen } from '@kvast/reasoning/citizen';
import { satisfiable } from '@kvast/reasoning/decide';

/**
 * What a citizen must meet, line by line: the age, the rest of the target group, and the conditions. Exclusions are not among them.
 * @returns undefined where a list does not say whether all or one of its points must be met
 */
export function demandsOn({ targetGroup, conditions }: Block): readonly Condition[] | undefined {
  if (targetGroup?.listLogicMissing || conditions?.listLogicMissing) return undefined;
  return [...linesOf(targetGroup), ...linesOf(conditions)];
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

/** Can surely nobody meet all of the conditions? Those that can be read in several ways are left out: the rest lets in all the more. */
export function nobodyMeets(conditions: readonly Condition[], terms: TermIndex): boolean {
  const plain = conditions.filter((condition) => isPlain(condition, true));
  return !somebodyWith(plain, terms);
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

/**
 * Is there only one way to read the condition, or does the logic at least read it so that it lets in the most?
 * @param wanted false where it is demanded not to hold: what lets in few must not be excluded as if it were many
 */
function isPlain(condition: Condition, wanted: boolean): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none': {
      const inner = condition.kind === 'none' ? !wanted : wanted;
      // A list without points had some that could not be read.
      return condition.of.length > 0 && condition.of.every((part) => isPlain(part, inner));
    }
    case 'not':
      return isPlain(condition.of, !wanted);
    case 'unless':
      // Whoever the exception is for is either let off the demand, or left out of the group.
      return false;
    case 'age':
      return wanted || condition.age.wording !== 'over';
    case 'term':
      // "Ikke let nedsat" leaves room for whoever has it more severely.
      return wanted || (condition.severity !== 'light' && condition.severity !== 'moderate');
    case 'receives':
    case 'inTargetGroup':
      return wanted || (condition.provisions ?? []).length < 2;
    default:
      return true;
  }
}

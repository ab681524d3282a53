import type { Condition } from '@kvast/model/condition';
import { type OpenFormula, type ReasoningContext, settled } from './careful.ts';
import { type Citizen, holdsFor } from './citizen.ts';
import { both, formulaOf, not, truthOf } from './formula.ts';
import { canHold, example } from './plainest.ts';

export type Implication = { readonly holds: true } | { readonly holds: false; readonly counterexample: Citizen };

/**
 * Can anybody meet the condition?
 * @returns a citizen who does, as plain as can be found; undefined where nobody can
 */
export function satisfiable(condition: Condition, context: ReasoningContext): Citizen | undefined {
  return example(formulaOf(condition, context.terms), context);
}

/** Does whoever meets `a` also meet `b`? The counterexample meets `a` and not `b`. */
export function implies(a: Condition, b: Condition, context: ReasoningContext): Implication {
  const counterexample = uncovered(a, [b], context);
  return counterexample ? { holds: false, counterexample } : { holds: true };
}

/** @returns a citizen who meets both; undefined where nobody can */
export function overlap(a: Condition, b: Condition, context: ReasoningContext): Citizen | undefined {
  return example(both(formulaOf(a, context.terms), formulaOf(b, context.terms)), context);
}

/**
 * Is somebody left between the chairs?
 * @returns a citizen who meets `whole` and none of `parts`; undefined where the parts together leave nobody out
 */
export function uncovered(
  whole: Condition,
  parts: readonly Condition[],
  context: ReasoningContext,
): Citizen | undefined {
  const none = parts.map((part) => not(formulaOf(part, context.terms)));
  return example(both(formulaOf(whole, context.terms), ...none), context);
}

/** Does this citizen meet the condition? What is not said of the citizen, and does not follow, is not true of the citizen. */
export function evaluate(condition: Condition, citizen: Citizen, { terms }: ReasoningContext): boolean {
  return truthOf(formulaOf(condition, terms), holdsFor(citizen, terms)) === true;
}

/** What is sure about a question whose words leave something open. */
export type Verdict =
  | { readonly kind: 'nobody' }
  /** Somebody, however what is open turns out. */
  | { readonly kind: 'somebody'; readonly citizen: Citizen }
  | { readonly kind: 'unknown' };

/** Is the formula true of anybody? What is open in it is neither held for true nor for false. */
export function ask(formula: OpenFormula, context: ReasoningContext): Verdict {
  const citizen = example(settled(formula, true), context);
  if (citizen) return { kind: 'somebody', citizen };
  return { kind: canHold(settled(formula, false), context) ? 'unknown' : 'nobody' };
}

/** As `ask`, where nobody needs to know who it is: quicker. */
export function askWhether(formula: OpenFormula, context: ReasoningContext): Verdict['kind'] {
  if (canHold(settled(formula, true), context)) return 'somebody';
  return canHold(settled(formula, false), context) ? 'unknown' : 'nobody';
}

import type { Condition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import type { Atom } from './atom.ts';
import { axiomsFor } from './axioms.ts';
import { type Citizen, holdsFor } from './citizen.ts';
import { ClauseWriter } from './clauses.ts';
import { citizenOf } from './example.ts';
import { both, type Formula, formulaOf, not, truthOf } from './formula.ts';
import { solveThriftily } from './solve.ts';

/** What a condition alone does not say. */
export interface ReasoningContext {
  /** Which term is a kind of which. A term that is not there is a kind of nothing but itself. */
  readonly terms: TermIndex;
}

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

/** So many choices are made in looking for a plainer citizen before the one at hand has to do. */
const PATIENCE = 500;

function example(formula: Formula, { terms }: ReasoningContext): Citizen | undefined {
  const writer = new ClauseWriter();
  writer.require(formula);
  const axioms = axiomsFor(writer.atoms(), terms);
  for (const axiom of axioms) writer.assume(axiom);
  const solution = solveThriftily(writer.clauses, (variable) => costOf(writer.atomOf(variable)), PATIENCE);
  if (!solution) return undefined;
  const holds = (atom: Atom) => solution.has(writer.variableOf(atom));
  return citizenOf({ formula, atoms: writer.atoms(), axioms, holds, terms });
}

/** How much an atom takes from a citizen's plainness: more of the same is less to read than something else. */
function costOf(atom: Atom | undefined): number {
  switch (atom?.kind) {
    case undefined:
      return 0;
    case 'ageBelow':
    case 'ageAtLeast':
    case 'pensioner':
    case 'lasting':
      return 1;
    case 'term':
      return atom.degree > 1 ? 1 : 3;
    default:
      return 3;
  }
}

import type { TermIndex } from '@kvast/model/term-index';
import type { Atom } from './atom.ts';
import { type Axiom, axiomsFor } from './axioms.ts';
import type { Citizen } from './citizen.ts';
import { ClauseWriter } from './clauses.ts';
import { citizenOf, isAboutAge, subjectOf } from './example.ts';
import type { Formula } from './formula.ts';
import { solve, solveThriftily } from './solve.ts';

/** So many choices are made in looking for a plainer citizen before the one at hand has to do. */
const PATIENCE = 1000;

/** What one more thing to say about the citizen costs. How much, how long and which age is said along with it, and costs less than any. */
const SAID = 64;

/** Is the formula true of anybody? */
export function canHold(formula: Formula, { terms }: { readonly terms: TermIndex }): boolean {
  return solve(written(formula, terms).writer.clauses) !== false;
}

/** A citizen of whom the formula is true, with as little to say as can be found; undefined where there is none. */
export function example(formula: Formula, { terms }: { readonly terms: TermIndex }): Citizen | undefined {
  const { writer, axioms } = written(formula, terms);
  const said = new Set(sayings(writer, axioms));
  const cost = (variable: number) => (said.has(variable) ? SAID : writer.atomOf(variable) ? 1 : 0);
  const solution = solveThriftily(writer.clauses, cost, PATIENCE);
  if (!solution) return undefined;
  const holds = (atom: Atom) => solution.has(writer.variableOf(atom));
  return citizenOf({ formula, atoms: writer.atoms(), axioms, holds, terms });
}

function written(formula: Formula, terms: TermIndex): { writer: ClauseWriter; axioms: readonly Axiom[] } {
  const writer = new ClauseWriter();
  writer.require(formula);
  const axioms = axiomsFor(writer.atoms(), terms);
  for (const axiom of axioms) writer.assume(axiom);
  return { writer, axioms };
}

/**
 * Adds a variable for each thing that may have to be said: whatever holds is said, or follows from something else that holds.
 * @returns these variables
 */
function sayings(writer: ClauseWriter, axioms: readonly Axiom[]): number[] {
  const causes = Map.groupBy(
    axioms.filter(({ never }) => !never),
    ({ to }) => to,
  );
  const bySubject = Map.groupBy(
    writer.atoms().filter((atom) => !isAboutAge(atom)),
    subjectOf,
  );
  return [...bySubject].map(([subject, atoms]) => {
    const said = writer.variable();
    for (const atom of atoms) {
      const others = (causes.get(atom) ?? []).map(({ from }) => from).filter((from) => subjectOf(from) !== subject);
      writer.clauses.push([-writer.variableOf(atom), said, ...others.map((from) => writer.variableOf(from))]);
    }
    return said;
  });
}

import { type Atom, keyOf } from './atom.ts';
import type { Axiom } from './axioms.ts';
import type { Formula } from './formula.ts';
import type { Clause, Literal } from './solve.ts';

/**
 * A formula and axioms as clauses (after Tseitin, with definitions only in the direction that is used: Plaisted and Greenbaum).
 * A part that is not an atom gets a variable of its own, so that the clauses are never more than a few times longer than the formula.
 */
export class ClauseWriter {
  readonly clauses: Clause[] = [];
  private readonly variables = new Map<string, number>();
  private readonly named = new Map<number, Atom>();
  private count = 0;

  /** Every atom so far, each once. */
  atoms(): readonly Atom[] {
    return [...this.named.values()];
  }

  /** What the variable stands for; undefined for a part of the formula. */
  atomOf(variable: number): Atom | undefined {
    return this.named.get(variable);
  }

  /** The variable that stands for the atom, and for every other atom that is the same. */
  variableOf(atom: Atom): number {
    return this.variables.get(keyOf(atom)) ?? this.name(atom);
  }

  /** A variable that stands for nothing that the formula speaks of. */
  variable(): number {
    return ++this.count;
  }

  /** The formula must hold. */
  require(formula: Formula): void {
    this.demand(formula, true);
  }

  assume({ from, to, never }: Axiom): void {
    const consequence = this.variableOf(to);
    this.clauses.push([-this.variableOf(from), never ? -consequence : consequence]);
  }

  private demand(formula: Formula, wanted: boolean): void {
    if (formula.kind === 'not') this.demand(formula.of, !wanted);
    else if (formula.kind !== 'atom' && isConjunction(formula, wanted))
      for (const part of formula.of) this.demand(part, wanted);
    else this.clauses.push(this.disjuncts(formula, wanted));
  }

  /** Literals of which one must hold for the formula to be as wanted. */
  private disjuncts(formula: Formula, wanted: boolean): Literal[] {
    if (formula.kind === 'not') return this.disjuncts(formula.of, !wanted);
    if (formula.kind === 'atom') return [wanted ? this.variableOf(formula.atom) : -this.variableOf(formula.atom)];
    if (!isConjunction(formula, wanted)) return formula.of.flatMap((part) => this.disjuncts(part, wanted));
    const [only, ...others] = formula.of;
    if (only && others.length === 0) return this.disjuncts(only, wanted);
    const together = ++this.count;
    for (const part of formula.of) this.clauses.push([-together, ...this.disjuncts(part, wanted)]);
    return [together];
  }

  private name(atom: Atom): number {
    const variable = ++this.count;
    this.variables.set(keyOf(atom), variable);
    this.named.set(variable, atom);
    return variable;
  }
}

function isConjunction({ kind }: Extract<Formula, { kind: 'all' | 'any' }>, wanted: boolean): boolean {
  return wanted ? kind === 'all' : kind === 'any';
}

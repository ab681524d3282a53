/** A variable (3) or its opposite (-3). Variables count from 1. */
export type Literal = number;

/** At least one of the literals holds. */
export type Clause = readonly Literal[];

export interface Thrift {
  /** What it costs that a variable holds. What is not asked about costs nothing. */
  readonly cost: (variable: number) => number;
  /** Only solutions that cost less than this are looked for. */
  readonly below: number;
  /** How many choices may be made before the search is given up. */
  readonly choices: number;
}

/** The variables that hold, all others do not; `false` where there is no solution, `undefined` where the search was given up. */
type Solution = ReadonlySet<number> | false | undefined;

/**
 * Decides whether all clauses can hold at once: Davis-Putnam-Logemann-Loveland with unit propagation.
 * Without `thrift` the answer is always definite.
 */
export function solve(clauses: readonly Clause[], thrift?: Thrift): Solution {
  return new Search(clauses, thrift).run();
}

/**
 * A solution that costs little, or undefined where there is none. Each found solution is undercut until none is cheaper; a search for a
 * cheaper one that takes more than `choices` is given up, so that hard questions are still answered, only less thriftily.
 */
export function solveThriftily(
  clauses: readonly Clause[],
  cost: (variable: number) => number,
  choices: number,
): ReadonlySet<number> | undefined {
  let best = solve(clauses) || undefined;
  for (let next = best; next; ) {
    best = next;
    const below = [...best].reduce((sum, variable) => sum + cost(variable), 0);
    next = (below > 0 && solve(clauses, { cost, below, choices })) || undefined;
  }
  return best;
}

class Search {
  /** Literals that hold. A literal whose opposite stands here fails; the others are open. */
  private readonly holds = new Set<Literal>();
  /** In the order in which they were set. */
  private readonly trail: Literal[] = [];
  private readonly clauses: readonly Clause[];
  private readonly containing = new Map<Literal, Clause[]>();
  /**
   * Clauses that may need a choice. When nothing more follows, letting everything open fail meets every clause that has an open opposite
   * in it, and a clause with only one variable to hold was decided by propagation.
   */
  private readonly choosable: readonly Clause[];
  private readonly thrift: Thrift | undefined;
  private spent = 0;
  private choices = 0;

  constructor(clauses: readonly Clause[], thrift: Thrift | undefined) {
    this.clauses = clauses;
    this.thrift = thrift;
    this.choosable = clauses.filter((clause) => clause.filter((literal) => literal > 0).length > 1);
    for (const clause of clauses) {
      for (const literal of clause) {
        const others = this.containing.get(literal);
        if (others) others.push(clause);
        else this.containing.set(literal, [clause]);
      }
    }
  }

  run(): Solution {
    for (const clause of this.clauses) {
      const [literal, ...others] = clause;
      if (literal === undefined) return false;
      if (others.length === 0 && !this.set(literal)) return false;
    }
    const found = this.search();
    return found ? new Set(this.trail.filter((literal) => literal > 0)) : found;
  }

  /** @returns true where the clauses hold together with what is set, and then leaves it set */
  private search(): boolean | undefined {
    const clause = this.nextChoice();
    if (!clause) return true;
    const before = this.trail.length;
    for (const literal of this.openIn(clause)) {
      if (this.thrift && ++this.choices > this.thrift.choices) return undefined;
      const start = this.trail.length;
      if (this.set(literal)) {
        const found = this.search();
        if (found !== false) return found;
      }
      this.undo(start);
      // Everything with this literal has been tried; the next one is tried without it.
      if (!this.set(-literal)) break;
    }
    this.undo(before);
    return false;
  }

  /** The shortest clause that does not hold yet and would not by letting everything open fail. */
  private nextChoice(): Clause | undefined {
    let best: Clause | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const clause of this.choosable) {
      if (clause.some((literal) => this.holds.has(literal) || (literal < 0 && !this.holds.has(-literal)))) continue;
      const open = this.openIn(clause).length;
      if (open < fewest) [best, fewest] = [clause, open];
    }
    return best;
  }

  private openIn(clause: Clause): Literal[] {
    return clause.filter((literal) => !this.holds.has(literal) && !this.holds.has(-literal));
  }

  /** Lets a literal hold, with everything that follows from it. @returns false where that contradicts what is set or costs too much */
  private set(first: Literal): boolean {
    const waiting = [first];
    for (let literal = waiting.pop(); literal !== undefined; literal = waiting.pop()) {
      if (this.holds.has(literal)) continue;
      if (this.holds.has(-literal)) return false;
      this.holds.add(literal);
      this.trail.push(literal);
      if (this.thrift && literal > 0) this.spent += this.thrift.cost(literal);
      if (this.thrift && this.spent >= this.thrift.below) return false;
      for (const clause of this.containing.get(-literal) ?? []) {
        if (clause.some((other) => this.holds.has(other))) continue;
        const [only, ...others] = this.openIn(clause);
        if (only === undefined) return false;
        if (others.length === 0) waiting.push(only);
      }
    }
    return true;
  }

  private undo(length: number): void {
    for (const literal of this.trail.splice(length)) {
      this.holds.delete(literal);
      if (this.thrift && literal > 0) this.spent -= this.thrift.cost(literal);
    }
  }
}

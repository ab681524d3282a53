import type { AgeBound, AgeInterval, Condition, Severity } from '@kvast/model/condition';
import { degreeOf, severityOf } from './atom.ts';
import { allOf, noneOf, type OpenFormula, type ReasoningContext } from './careful.ts';
import type { Citizen } from './citizen.ts';
import { ask, askWhether } from './decide.ts';
import { formulaOf, termName } from './formula.ts';
import { type Group, insideOf } from './group.ts';

/** Something that a group of people can get; `id` is the caller's own name for it. */
export interface CoveredGroup extends Group {
  readonly id: string;
}

/** From this age, and below the next band; the last band has no end. */
export interface AgeBand {
  readonly from: AgeBound;
  readonly below?: AgeBound;
}

/** From the one severity to the other, both included. */
export interface SeverityBand {
  readonly from: Severity;
  readonly to: Severity;
}

/**
 * How a group stands to the people of one cell: everybody can get it, or some can, or nobody; or that cannot be told. "Some" is the rule
 * rather than the exception, because most groups ask for something more than what the cell is about.
 */
export type Share = 'all' | 'some' | 'none' | 'unknown';

/** The people of one age band with one problem, so and so severely. */
export interface CoverageCell {
  readonly age: AgeBand;
  /** The term's own name. */
  readonly area: string;
  readonly severity: SeverityBand;
  /** By the groups' ids; groups that stand at "none" are left out. */
  readonly shares: Readonly<Record<string, Exclude<Share, 'none'>>>;
  /** Nobody in the cell can get anything: the plainest of them. */
  readonly gap?: Citizen;
  /** Somebody in the cell surely can get nothing, though others can. */
  readonly leftOut?: Citizen;
}

/** Cells stand by age, then by area, then by severity, each from low to high or in the order in which the groups name them. */
export interface Coverage {
  readonly ages: readonly AgeBand[];
  readonly areas: readonly string[];
  readonly severities: readonly SeverityBand[];
  readonly cells: readonly CoverageCell[];
}

export interface CoverageOptions {
  /** Ages below are left out of the picture; 18 where it is left out. */
  readonly youngest?: number;
  /**
   * Own names of the terms to look at. The people of a cell then have one of them and no other that it has nothing to do with: who may have
   * all problems at once can get all help, and the picture would show nothing. Where it is left out, the areas are the widest terms that the
   * groups ask for, and nothing is said about the others.
   */
  readonly areas?: readonly string[];
}

/**
 * Who is covered by what, over age, problem and severity. The bands end where some group's own limits are, so that nothing changes inside
 * one.
 */
export function coverage(
  groups: readonly CoveredGroup[],
  context: ReasoningContext,
  options: CoverageOptions = {},
): Coverage {
  const steps = coverageSteps(groups, context, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `coverage`, and stops after each cell, so that a caller with something else to do can do it in between. */
export function* coverageSteps(
  groups: readonly CoveredGroup[],
  context: ReasoningContext,
  { youngest = 18, areas: chosen }: CoverageOptions = {},
): Generator<undefined, Coverage> {
  const leaves = groups.flatMap(leavesOf);
  const ages = ageBands(leaves, youngest);
  const areas = chosen ?? widestTerms(groups, context);
  const severities = severityBands(leaves);
  const inside = groups.map((group) => [group.id, insideOf(group, context)] as const);
  const cells: CoverageCell[] = [];
  for (const age of ages) {
    for (const area of areas) {
      const others = chosen ? unrelated(area, chosen, context) : [];
      for (const severity of severities) {
        const place = { age, area, severity };
        cells.push({ ...place, ...sharesOf([...peopleOf(place), ...others.map(without)], inside, context) });
        yield;
      }
    }
  }
  return { ages, areas, severities, cells };
}

/** Every term that some group asks for or shuts out, under its own name, in the order in which they are named. */
export function termsAskedFor(groups: readonly Group[], { terms }: ReasoningContext): string[] {
  const leaves = groups.flatMap(leavesOf);
  return [...new Set(leaves.flatMap((leaf) => (leaf.kind === 'term' ? [termName(leaf.term, terms)] : [])))];
}

function unrelated(area: string, areas: readonly string[], { terms }: ReasoningContext): string[] {
  return areas.filter((other) => !terms.isA(other, area) && !terms.isA(area, other));
}

function without(term: string): Condition {
  return opposite({ ...nowhere, kind: 'term', term, risk: false });
}

function sharesOf(
  conditions: readonly Condition[],
  inside: readonly (readonly [id: string, formula: OpenFormula])[],
  context: ReasoningContext,
): Pick<CoverageCell, 'shares' | 'gap' | 'leftOut'> {
  const people = allOf(...conditions.map((condition) => formulaOf(condition, context.terms)));
  const standing = inside.map(([id, formula]) => [id, shareOf(people, formula, context)] as const);
  const shares = Object.fromEntries(
    standing.flatMap(([id, share]) => (share === 'none' ? [] : [[id, share] as const])),
  );
  const nobody = standing.every(([, share]) => share === 'none');
  const left = ask(allOf(people, ...inside.map(([, formula]) => noneOf(formula))), context);
  if (left.kind !== 'somebody') return { shares };
  return nobody ? { shares, gap: left.citizen } : { shares, leftOut: left.citizen };
}

function shareOf(people: OpenFormula, formula: OpenFormula, context: ReasoningContext): Share {
  const some = askWhether(allOf(people, formula), context);
  if (some === 'nobody') return 'none';
  if (some === 'unknown') return 'unknown';
  return askWhether(allOf(people, noneOf(formula)), context) === 'nobody' ? 'all' : 'some';
}

const nowhere = { range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };

function peopleOf({ age, area, severity }: Pick<CoverageCell, 'age' | 'area' | 'severity'>): Condition[] {
  const from: AgeInterval = { from: age.from, wording: 'from' };
  const term = (degree: Severity): Condition => ({
    ...nowhere,
    kind: 'term',
    term: area,
    severity: degree,
    risk: false,
  });
  const above = severityOf(degreeOf(severity.to) + 1);
  return [
    { ...nowhere, kind: 'age', age: from },
    ...(age.below === undefined
      ? []
      : [opposite({ ...nowhere, kind: 'age', age: { from: age.below, wording: 'from' } })]),
    term(severity.from),
    ...(severity.to === 'complete' ? [] : [opposite(term(above))]),
  ];
}

function opposite(of: Condition): Condition {
  return { ...nowhere, kind: 'not', of };
}

type Leaf = Extract<Condition, { kind: 'age' | 'term' }>;

function leavesOf({ demands, exclusions }: Group): Leaf[] {
  return [
    ...demands,
    ...exclusions.flatMap(({ condition, unless }) => (unless ? [condition, unless] : [condition])),
  ].flatMap(leavesIn);
}

function leavesIn(condition: Condition): Leaf[] {
  if (condition.kind === 'unless') return [...leavesIn(condition.condition), ...leavesIn(condition.unless)];
  if (condition.kind === 'not') return leavesIn(condition.of);
  if ('of' in condition) return condition.of.flatMap(leavesIn);
  return condition.kind === 'age' || condition.kind === 'term' ? [condition] : [];
}

/** The pension age stands where it begins today, at 67. */
function ageBands(leaves: readonly Leaf[], youngest: number): AgeBand[] {
  const bounds = leaves.flatMap((leaf) => {
    if (leaf.kind !== 'age') return [];
    const { from, to, pensionFloor } = leaf.age;
    return [from, typeof to === 'number' ? Math.floor(to) + 1 : to, pensionFloor];
  });
  const place = (bound: AgeBound) => (bound === 'pensionAge' ? 67 : bound);
  const starts = [...new Set([youngest, ...bounds])]
    .filter((bound) => bound !== undefined)
    .filter((bound) => place(bound) >= youngest)
    // At 67 some have reached the pension age, and those who are born later have not.
    .sort((a, b) => place(a) - place(b) || Number(a === 'pensionAge') - Number(b === 'pensionAge'));
  return starts.map((from, index) => ({ from, ...(starts[index + 1] !== undefined && { below: starts[index + 1] }) }));
}

function widestTerms(groups: readonly Group[], context: ReasoningContext): string[] {
  const { terms } = context;
  const names = termsAskedFor(groups, context);
  return names.filter(
    (name) => !names.some((other) => other !== name && terms.isA(name, other) && !terms.isA(other, name)),
  );
}

function severityBands(leaves: readonly Leaf[]): SeverityBand[] {
  const named = leaves.flatMap((leaf) => (leaf.kind === 'term' ? severitiesCutBy(leaf.severity) : []));
  const starts = [...new Set([1, ...named])].sort((a, b) => a - b);
  return starts.map((from, index) => ({
    from: severityOf(from),
    to: severityOf((starts[index + 1] ?? 6) - 1),
  }));
}

/** "Let" and "moderat" may go on upwards or end there, so they cut on both sides. */
function severitiesCutBy(severity: Severity | undefined): number[] {
  const degree = degreeOf(severity);
  return severity === 'light' || severity === 'moderate' ? [degree, degree + 1] : [degree];
}

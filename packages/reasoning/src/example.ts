import type { TermIndex } from '@kvast/model/term-index';
import { type Atom, keyOf, ORDINARY_AGE, PENSION_AGE, severityOf } from './atom.ts';
import type { Axiom } from './axioms.ts';
import type { Citizen, Fact } from './citizen.ts';
import { type Formula, truthOf } from './formula.ts';
import { stepAt } from './scale.ts';

/** A way in which a formula holds. */
export interface Assignment {
  readonly formula: Formula;
  /** Every atom that was thought of, each once. */
  readonly atoms: readonly Atom[];
  readonly axioms: readonly Axiom[];
  readonly terms: TermIndex;
  readonly holds: (atom: Atom) => boolean;
}

/**
 * The assignment as a person. Left out is what follows from something else that is said, and of what the citizen has not, everything that
 * the formula does not rest on.
 */
export function citizenOf(assignment: Assignment): Citizen {
  const { atoms, holds, terms } = assignment;
  const implications = assignment.axioms.filter(({ never }) => !never);
  const present = withoutImplied(
    atoms.filter((atom) => holds(atom) && !isAboutAge(atom)),
    implications,
  );
  // Who does not have the wider term has none of its kinds.
  const opposites = implications.map((axiom) => ({ ...axiom, from: axiom.to, to: axiom.from }));
  const missing = withoutImplied(reliedOn(assignment), opposites);
  const missingBySubject = Map.groupBy(missing, subjectOf);
  const presentBySubject = Map.groupBy(present, subjectOf);
  return {
    ...agesOf(assignment),
    has: [...presentBySubject].map(([subject, same]) => factOf(same, missingBySubject.get(subject) ?? [], terms)),
    hasNot: missing.filter((atom) => !presentBySubject.has(subjectOf(atom))).map((atom) => factOf([atom], [], terms)),
  };
}

function agesOf({ atoms, holds }: Assignment): Pick<Citizen, 'age' | 'anyAge' | 'hasReachedPensionAge'> {
  if (!atoms.some(isAboutAge)) return { age: ORDINARY_AGE, anyAge: true };
  let [youngest, oldest] = [0, Number.POSITIVE_INFINITY];
  for (const atom of atoms) {
    if (atom.kind !== 'ageBelow' && atom.kind !== 'ageAtLeast') continue;
    if (holds(atom) === (atom.kind === 'ageAtLeast')) youngest = Math.max(youngest, atom.years);
    else oldest = Math.min(oldest, atom.years - 1);
  }
  const age = Math.min(Math.max(ORDINARY_AGE, youngest), oldest);
  const pensioner = atoms.find(({ kind }) => kind === 'pensioner');
  const ageDecides = age < PENSION_AGE.earliest || age >= PENSION_AGE.latest;
  return { age, ...(pensioner && !ageDecides && { hasReachedPensionAge: holds(pensioner) }) };
}

/**
 * The atoms that do not hold and must not: with all the others left open, the formula still holds. Where one or two are enough, no more;
 * beyond that, none that could be left out, which is not always the fewest.
 */
function reliedOn({ formula, atoms, holds }: Assignment): Atom[] {
  const failing = atoms
    .filter((atom) => !holds(atom) && !isAboutAge(atom))
    .sort((a, b) => Number(isReluctance(a)) - Number(isReluctance(b)));
  const open = new Set(failing.map(keyOf));
  const isEnough = () => truthOf(formula, (each) => (open.has(keyOf(each)) ? undefined : holds(each))) === true;
  if (isEnough()) return [];
  for (const atom of failing) {
    open.delete(keyOf(atom));
    if (isEnough()) return [atom];
    open.add(keyOf(atom));
  }
  for (const [index, one] of failing.slice(0, MOST_IN_PAIRS).entries()) {
    open.delete(keyOf(one));
    for (const other of failing.slice(index + 1, MOST_IN_PAIRS)) {
      open.delete(keyOf(other));
      if (isEnough()) return [one, other];
      open.add(keyOf(other));
    }
    open.add(keyOf(one));
  }
  open.clear();
  for (const atom of failing.toReversed()) {
    open.add(keyOf(atom));
    if (!isEnough()) open.delete(keyOf(atom));
  }
  return failing.filter((atom) => !open.has(keyOf(atom)));
}

/** Whoever will not have the help is a poor example of somebody who cannot get it. */
function isReluctance(atom: Atom): boolean {
  return atom.kind === 'personal' && ['wantsHelp', 'consents', 'cooperates'].includes(atom.what);
}

/** So many atoms are tried two and two. */
const MOST_IN_PAIRS = 24;

/** Of atoms that imply each other, one stays. */
function withoutImplied(atoms: readonly Atom[], axioms: readonly Axiom[]): Atom[] {
  const left = new Set(atoms);
  const causes = Map.groupBy(axioms, (axiom) => axiom.to);
  for (const atom of atoms) if (causes.get(atom)?.some((axiom) => left.has(axiom.from))) left.delete(atom);
  return [...left];
}

export function isAboutAge({ kind }: Atom): boolean {
  return kind === 'ageBelow' || kind === 'ageAtLeast' || kind === 'pensioner';
}

/** How severe and how lasting something is, is told together with having it, and one has one level. */
export function subjectOf(atom: Atom): string {
  if (atom.kind === 'otherPerson') return `${atom.whom} ${subjectOf(atom.of)}`;
  if (atom.kind === 'level') return `level ${atom.scale}`;
  return atom.kind === 'term' || atom.kind === 'lasting' ? `term ${atom.term}` : keyOf(atom);
}

/** @param same atoms of one subject that hold @param missing those of the same subject that the example rests on not holding */
function factOf(same: readonly Atom[], missing: readonly Atom[], terms: TermIndex): Fact {
  const [atom] = same;
  switch (atom?.kind) {
    case 'term':
    case 'lasting': {
      const degree = Math.max(1, ...same.map((each) => (each.kind === 'term' ? each.degree : 1)));
      const isLasting = same.some(({ kind }) => kind === 'lasting');
      const isTemporary = missing.some(({ kind }) => kind === 'lasting');
      const isJustThis = missing.some(({ kind }) => kind === 'term');
      return {
        kind: 'term',
        term: atom.term,
        ...((degree > 1 || isJustThis) && { severity: severityOf(degree) }),
        ...((isLasting || isTemporary) && { lasting: isLasting ? 'lasting' : 'temporary' }),
      };
    }
    case 'risk':
      return {
        kind: 'risk',
        term: atom.term,
        ...(atom.degree > 1 && { severity: severityOf(atom.degree) }),
        ...(atom.duration && { lasting: atom.duration }),
      };
    case 'level':
      return { kind: 'level', scale: atom.scale, step: stepAt(atom.step, atom.scale, terms) };
    case 'otherPerson': {
      const ofThem = (atoms: readonly Atom[]) =>
        atoms.flatMap((each) => (each.kind === 'otherPerson' ? [each.of] : []));
      return { kind: 'otherPerson', whom: atom.whom, fact: factOf(ofThem(same), ofThem(missing), terms) };
    }
    case 'unknownLevel':
      return { ...atom, kind: 'level' };
    case 'inGroupOf':
      return { kind: 'inTargetGroup', provision: atom.provision };
    case 'inGroupOfStandard':
      return { kind: 'inTargetGroup', standard: atom.standard };
    case 'receives':
    case 'grantedBefore':
    case 'personal':
    case 'effect':
      return atom;
    default:
      throw new Error('Ages are told apart from the other facts');
  }
}

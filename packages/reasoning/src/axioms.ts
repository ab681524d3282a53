import type { TermIndex } from '@kvast/model/term-index';
import { type Atom, isPartOf, keyOf, PENSION_AGE } from './atom.ts';

/** For whomever `from` holds, `to` holds too; with `never`, it holds for none of them. */
export interface Axiom {
  readonly from: Atom;
  readonly to: Atom;
  readonly never: boolean;
}

/**
 * What is true of everybody, as far as these atoms can tell.
 * @param atoms each once
 *
 * A citizen has each term or has it not; whoever has it, has it to one degree, and either for good or for a time. "Er en slags" carries
 * all of that upwards: severe and lasting [angst] is a [psykisk lidelse] that is at least as severe, and lasting. A wider term is therefore
 * temporary only where everything under it is, so that lasting [angst] and a temporary [depression] can meet in one person.
 * Terms of which neither is a kind of the other are independent, and so are having something and being at risk of it: the logic knows of
 * nothing that ties them. It is therefore cautious about what cannot be, and no judge of what is likely. Where two groups differ only in
 * terms that cannot be compared, a rule that reports the difference has to decide for itself whether it is one.
 */
export function axiomsFor(atoms: readonly Atom[], terms: TermIndex): readonly Axiom[] {
  const isA = remembered(terms);
  const found: Axiom[] = [];
  for (const [family, same] of Map.groupBy(withCompanions(atoms, isA), familyOf)) {
    if (family === 'other') continue;
    // Of many terms few are kinds of each other, and only those need to be compared atom by atom.
    const bySubject = Map.groupBy(same, (atom) => (family === 'term' && 'term' in atom ? atom.term : ''));
    for (const [narrow, ones] of bySubject)
      for (const [wide, others] of bySubject) if (isA(narrow, wide)) found.push(...axiomsBetween(ones, others, isA));
  }
  return found;
}

function axiomsBetween(ones: readonly Atom[], others: readonly Atom[], isA: IsA): Axiom[] {
  const found: Axiom[] = [];
  for (const one of ones) {
    for (const other of others) {
      const never = one.kind === 'ageBelow' && other.kind === 'ageAtLeast';
      if (never || (one !== other && isImplied(one, other, isA))) found.push({ from: one, to: other, never });
    }
  }
  return found;
}

type IsA = (narrow: string, wide: string) => boolean;

/**
 * What the atoms cannot be told without: having a term at all, when its severity or duration is asked for; a kind of a term just as severe
 * and lasting as the term is asked to be, because "svær angst" says more in fewer words than "angst og en svær psykisk lidelse", and help
 * under stk. 1 for the same need likewise; and, when the pension age is asked for, whether the citizen is so young or so old that nobody or
 * everybody has reached it.
 */
function withCompanions(atoms: readonly Atom[], isA: IsA): readonly Atom[] {
  const kinds = atoms.filter((atom) => atom.kind === 'term' || atom.kind === 'lasting');
  const names = [...new Set(kinds.map(({ term }) => term))];
  const received = atoms.filter((atom) => atom.kind === 'receives');
  const provisions = [...new Set(received.map(({ provision }) => provision))];
  const companions = atoms.flatMap((atom): Atom[] => {
    if (atom.kind === 'pensioner') return Object.values(PENSION_AGE).map((years) => ({ kind: 'ageAtLeast', years }));
    if (atom.kind === 'otherPerson')
      return withCompanions([atom.of], isA).map((of) => ({ kind: 'otherPerson', whom: atom.whom, of }));
    if (atom.kind === 'receives')
      return provisions.filter((id) => isPartOf(id, atom.provision)).map((provision) => ({ ...atom, provision }));
    if (atom.kind !== 'term' && atom.kind !== 'lasting') return [];
    const narrower = names.filter((name) => name !== atom.term && isA(name, atom.term));
    return [{ kind: 'term', term: atom.term, degree: 1 }, ...narrower.map((term) => ({ ...atom, term }))];
  });
  return [...new Map([...companions, ...atoms].map((atom) => [keyOf(atom), atom])).values()];
}

/** Atoms can only imply those of their own family. */
function familyOf({ kind }: Atom): Atom['kind'] | 'age' | 'other' {
  switch (kind) {
    case 'ageBelow':
    case 'ageAtLeast':
    case 'pensioner':
      return 'age';
    case 'term':
    case 'lasting':
      return 'term';
    case 'risk':
    case 'level':
    case 'receives':
    case 'inGroupOf':
    case 'grantedBefore':
    case 'otherPerson':
      return kind;
    default:
      return 'other';
  }
}

/** Does `other` hold for whomever `one` holds? Every atom implies itself. */
export function isImplied(one: Atom, other: Atom, isA: IsA): boolean {
  switch (one.kind) {
    case 'ageBelow':
      return other.kind === 'ageBelow' && one.years <= other.years;
    case 'ageAtLeast':
      if (other.kind === 'pensioner') return one.years >= PENSION_AGE.latest;
      return other.kind === 'ageAtLeast' && one.years >= other.years;
    case 'pensioner':
      return other.kind === 'ageAtLeast' && other.years <= PENSION_AGE.earliest;
    case 'term':
      return other.kind === 'term' && one.degree >= other.degree && isA(one.term, other.term);
    case 'lasting':
      if (other.kind === 'term') return other.degree === 1 && isA(one.term, other.term);
      return other.kind === 'lasting' && isA(one.term, other.term);
    case 'risk':
      return (
        other.kind === 'risk' &&
        one.degree >= other.degree &&
        (other.duration === undefined || other.duration === one.duration) &&
        isA(one.term, other.term)
      );
    case 'receives':
      return other.kind === 'receives' && (one.sameNeed || !other.sameNeed) && isPartOf(one.provision, other.provision);
    case 'level':
      return other.kind === 'level' && one.scale === other.scale && one.step >= other.step;
    case 'grantedBefore':
      return other.kind === 'grantedBefore' && isSameHelp(one, other) && isEarlier(one, other);
    case 'otherPerson':
      return other.kind === 'otherPerson' && one.whom === other.whom && isImplied(one.of, other.of, isA);
    case 'inGroupOf':
      return other.kind === 'inGroupOf' && isPartOf(one.provision, other.provision);
    default:
      return keyOf(one) === keyOf(other);
  }
}

type Granted = Extract<Atom, { kind: 'grantedBefore' }>;

function isSameHelp({ provision: one }: Granted, { provision: other }: Granted): boolean {
  return one === undefined || other === undefined ? one === other : isPartOf(one, other);
}

/** Before the one is surely before the other. An age and a date cannot be compared. */
function isEarlier(one: Granted, other: Granted): boolean {
  if (one.date !== undefined && other.date !== undefined) return one.date <= other.date;
  if (one.age === undefined || other.age === undefined) return false;
  const latest = one.age === 'pensionAge' ? PENSION_AGE.latest : one.age;
  const earliest = other.age === 'pensionAge' ? PENSION_AGE.earliest : other.age;
  return one.age === other.age || latest <= earliest;
}

/** The index splits and joins names at every question; there are as many questions as pairs of atoms. */
function remembered(terms: TermIndex): IsA {
  const known = new Map<string, Map<string, boolean>>();
  return (narrow, wide) => {
    const wider = known.get(narrow) ?? new Map<string, boolean>();
    known.set(narrow, wider);
    const before = wider.get(wide);
    if (before !== undefined) return before;
    const answer = terms.isA(narrow, wide);
    wider.set(wide, answer);
    return answer;
  };
}

import type { AgeBound, Effect, PersonalCondition, Severity } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { type Atom, type Duration, degreeOf, type OtherPerson, PENSION_AGE } from './atom.ts';
import { isImplied } from './axioms.ts';
import { plainName, termName } from './formula.ts';
import { placeOf } from './scale.ts';

/** Something that is true of one citizen and not of another. */
export type Fact =
  | TermFact
  /** Stands on this step of a scale. In what the citizen has not: on this step or a higher one. */
  | { readonly kind: 'level'; readonly scale: string; readonly step: string }
  | { readonly kind: 'receives'; readonly provision: string; readonly sameNeed: boolean }
  /** Exactly one of the two is set. */
  | { readonly kind: 'inTargetGroup'; readonly provision?: string; readonly standard?: string }
  | { readonly kind: 'personal'; readonly what: PersonalCondition }
  | { readonly kind: 'effect'; readonly effect: Effect }
  /** True of the carer or the household. */
  | { readonly kind: 'otherPerson'; readonly whom: OtherPerson; readonly fact: Fact }
  /** Got the help before this age or this date (`YYYY-MM-DD`), of which one is set; `provision` where another help is meant. */
  | { readonly kind: 'grantedBefore'; readonly age?: AgeBound; readonly date?: string; readonly provision?: string };

/** A term that the citizen has, or is at risk of. What is not said of a term that one has, is the least: light, and temporary. */
export interface TermFact {
  readonly kind: 'term' | 'risk';
  /** The term's own name, in lower case. */
  readonly term: string;
  readonly severity?: Severity;
  readonly lasting?: Duration;
}

/** An example of a person. Plain JSON. */
export interface Citizen {
  /** In whole years. */
  readonly age: number;
  /** Nothing depends on the age, so that it is not worth telling. */
  readonly anyAge?: true;
  /** Only where the age leaves it open; otherwise whoever is 67 has. */
  readonly hasReachedPensionAge?: boolean;
  /** Everything that is true of the citizen; nothing else is, but what follows from it: who has [angst] has a [psykisk lidelse]. */
  readonly has: readonly Fact[];
  /** What of all the rest matters for what the citizen is an example of: for telling, not for deciding. */
  readonly hasNot: readonly Fact[];
}

/** Is the atom true of the citizen, as it is said or because it follows? */
export function holdsFor(citizen: Citizen, terms: TermIndex): (atom: Atom) => boolean {
  const { age, hasReachedPensionAge = age >= PENSION_AGE.earliest } = citizen;
  const isA = (narrow: string, wide: string) => terms.isA(narrow, wide);
  const said = citizen.has.flatMap((fact) => atomsOf(fact, terms));
  return (atom) => {
    switch (atom.kind) {
      case 'ageBelow':
        return age < atom.years;
      case 'ageAtLeast':
        return age >= atom.years;
      case 'pensioner':
        return hasReachedPensionAge;
      default:
        return said.some((each) => isImplied(each, atom, isA));
    }
  };
}

function atomsOf(fact: Fact, terms: TermIndex): Atom[] {
  switch (fact.kind) {
    case 'term': {
      const term = termName(fact.term, terms);
      const has: Atom = { kind: 'term', term, degree: degreeOf(fact.severity) };
      return fact.lasting === 'lasting' ? [has, { kind: 'lasting', term }] : [has];
    }
    case 'risk':
      return [
        { kind: 'risk', term: termName(fact.term, terms), degree: degreeOf(fact.severity), duration: fact.lasting },
      ];
    case 'level': {
      const scale = termName(fact.scale, terms);
      const step = placeOf(fact.step, scale, terms);
      return [step === undefined ? { kind: 'unknownLevel', scale, step: fact.step } : { kind: 'level', scale, step }];
    }
    case 'inTargetGroup':
      if (fact.provision !== undefined) return [{ kind: 'inGroupOf', provision: fact.provision }];
      return fact.standard === undefined ? [] : [{ kind: 'inGroupOfStandard', standard: plainName(fact.standard) }];
    case 'otherPerson':
      return atomsOf(fact.fact, terms).map((of) => ({ kind: 'otherPerson', whom: fact.whom, of }));
    default:
      return [fact];
  }
}

import type { AgeBound, AgeInterval, Condition, LevelCondition, TermCondition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { type Atom, degreeOf, ORDINARY_AGE, type OtherPerson } from './atom.ts';
import { isHighest, placeOf } from './scale.ts';

/** What a condition says, over atoms. All of nothing is always true, any of nothing never. */
export type Formula =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

export const ALWAYS: Formula = { kind: 'all', of: [] };
export const NEVER: Formula = { kind: 'any', of: [] };

/**
 * The meaning of a condition.
 * - A severity is a threshold: "betydelig" holds for whoever has the term at least so severely, and "let" for whoever has it at all.
 * - "over 18 år" is read as the model reads it, from the day one is 18.
 * - Of several provisions in one condition, one is enough.
 * - A step that its scale does not have is like no other step.
 * - "A, medmindre B" holds for whoever meets A and not B; "A, hvis B" for whoever meets A, and for everybody who does not meet B.
 * - What holds as a rule ("typisk") decides nothing alone: it demands nothing, and it shuts nobody out.
 * @param wanted false where the condition is demanded not to hold
 */
export function formulaOf(condition: Condition, terms: TermIndex, wanted = true): Formula {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => formulaOf(part, terms, wanted)) };
    case 'none':
      return not({ kind: 'any', of: condition.of.map((part) => formulaOf(part, terms, !wanted)) });
    case 'not':
      return not(formulaOf(condition.of, terms, !wanted));
    case 'unless':
      return both(formulaOf(condition.condition, terms, wanted), not(formulaOf(condition.unless, terms, !wanted)));
    case 'onlyIf': {
      const lessThanAsked = not(formulaOf(condition.when, terms, !wanted));
      return { kind: 'any', of: [lessThanAsked, formulaOf(condition.condition, terms, wanted)] };
    }
    case 'usual':
      return wanted ? ALWAYS : NEVER;
    case 'otherPerson': {
      const said = about(condition.whom, formulaOf(condition.condition, terms));
      return condition.not ? not(said) : said;
    }
    case 'age':
      return ageFormula(condition.age);
    case 'term':
      return termFormula(condition, terms);
    case 'receives':
      return anyOf(condition.provisions, ({ id }) => ({
        kind: 'receives',
        provision: id,
        sameNeed: condition.sameNeed,
      }));
    case 'inTargetGroup':
      if (condition.standard === undefined)
        return anyOf(condition.provisions ?? [], ({ id }) => ({ kind: 'inGroupOf', provision: id }));
      return atom({ kind: 'inGroupOfStandard', standard: plainName(condition.standard) });
    case 'personal':
      return atom({ kind: 'personal', what: condition.what });
    case 'effect':
      return atom({ kind: 'effect', effect: condition.effect });
    case 'level':
      return levelFormula(condition, terms);
    case 'grantedBefore': {
      const { before, provisions } = condition;
      const moment = 'age' in before ? { age: before.age } : { date: before.date.iso };
      if (!provisions) return atom({ kind: 'grantedBefore', ...moment });
      return anyOf(provisions, ({ id }) => ({ kind: 'grantedBefore', ...moment, provision: id }));
    }
  }
}

/** The name under which a term is known: its own where it was written as a synonym, the written one where no vocabulary has it. */
export function termName(written: string, terms: TermIndex): string {
  return plainName(terms.resolve(written)?.name ?? written);
}

function atom(of: Atom): Formula {
  return { kind: 'atom', atom: of };
}

/** The same formula, of somebody else. */
function about(whom: OtherPerson, formula: Formula): Formula {
  if (formula.kind === 'atom') return atom({ kind: 'otherPerson', whom, of: formula.atom });
  if (formula.kind === 'not') return not(about(whom, formula.of));
  return { ...formula, of: formula.of.map((part) => about(whom, part)) };
}

export function not(of: Formula): Formula {
  return { kind: 'not', of };
}

export function both(...of: readonly Formula[]): Formula {
  return { kind: 'all', of };
}

/**
 * Does the formula hold when `holds` says which atoms do?
 * @returns undefined where that is left open by atoms that `holds` leaves open
 */
export function truthOf(formula: Formula, holds: (atom: Atom) => boolean | undefined): boolean | undefined {
  switch (formula.kind) {
    case 'atom':
      return holds(formula.atom);
    case 'not': {
      const truth = truthOf(formula.of, holds);
      return truth === undefined ? undefined : !truth;
    }
    default: {
      const settles = formula.kind === 'any';
      const truths = formula.of.map((part) => truthOf(part, holds));
      if (truths.includes(settles)) return settles;
      return truths.includes(undefined) ? undefined : !settles;
    }
  }
}

/** At least so many years old. */
export function atLeast(years: number): Formula {
  if (years <= 0) return ALWAYS;
  return years > ORDINARY_AGE ? atom({ kind: 'ageAtLeast', years }) : not(atom({ kind: 'ageBelow', years }));
}

function ageFormula({ from, to, pensionFloor = 0 }: AgeInterval): Formula {
  const pensioner = both(atom({ kind: 'pensioner' }), atLeast(pensionFloor));
  const reached = (bound: AgeBound) => (bound === 'pensionAge' ? pensioner : atLeast(Math.ceil(bound)));
  // The last year of age must be over; the pension age ends an interval on the day it is reached.
  const passed = (bound: AgeBound) => (bound === 'pensionAge' ? pensioner : atLeast(Math.floor(bound) + 1));
  return both(from === undefined ? ALWAYS : reached(from), to === undefined ? ALWAYS : not(passed(to)));
}

function termFormula({ term, severity, lasting, risk }: TermCondition, terms: TermIndex): Formula {
  const name = termName(term, terms);
  const degree = degreeOf(severity);
  const duration = lasting === 'either' ? undefined : lasting;
  if (risk) return atom({ kind: 'risk', term: name, degree, duration });
  const has = atom({ kind: 'term', term: name, degree });
  if (!duration) return has;
  const isLasting = atom({ kind: 'lasting', term: name });
  return both(has, duration === 'lasting' ? isLasting : not(isLasting));
}

/** Nobody need stand on a scale; whoever does, stands on one step. */
function levelFormula({ scale, from, to }: LevelCondition, terms: TermIndex): Formula {
  const name = termName(scale, terms);
  const [lowest, highest] = [from, to].map((step) => (step === undefined ? undefined : placeOf(step, name, terms)));
  if ((from !== undefined && lowest === undefined) || (to !== undefined && highest === undefined))
    return atom({ kind: 'unknownLevel', scale: name, step: [from, to].filter((step) => step !== undefined).join('-') });
  const onScale = atom({ kind: 'level', scale: name, step: lowest ?? 0 });
  if (highest === undefined || isHighest(highest, name, terms)) return onScale;
  return both(onScale, not(atom({ kind: 'level', scale: name, step: highest + 1 })));
}

function anyOf<T>(items: readonly T[], toAtom: (item: T) => Atom): Formula {
  return { kind: 'any', of: items.map((item) => atom(toAtom(item))) };
}

/** Names are the same whatever their capitals and spaces. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

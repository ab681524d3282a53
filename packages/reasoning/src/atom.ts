import type { AgeBound, Effect, OtherPersonCondition, PersonalCondition, TermCondition } from '@kvast/model/condition';

/** Severity as a number: 1 for any at all (or "let"), up to 5 for "fuldstændig". */
export type Degree = 1 | 2 | 3 | 4 | 5;

export type OtherPerson = OtherPersonCondition['whom'];

export type Duration = 'lasting' | 'temporary';

/**
 * One plain yes or no about a citizen; conditions are built of these and nothing else. Terms stand under their own name, never a synonym,
 * and provisions under their id (`serviceloven § 85, stk. 1`).
 */
export type Atom =
  /** Ages count from the ordinary citizen's, so that an atom that is not true makes nobody unusual: see ORDINARY_AGE. */
  | { readonly kind: 'ageBelow'; readonly years: number }
  | { readonly kind: 'ageAtLeast'; readonly years: number }
  /** Has reached the pension age that the citizen's own year of birth gives. */
  | { readonly kind: 'pensioner' }
  /** Has the term, at least to this degree. */
  | { readonly kind: 'term'; readonly term: string; readonly degree: Degree }
  /** Has the term, and it is lasting. Who has it otherwise has it temporarily. */
  | { readonly kind: 'lasting'; readonly term: string }
  | { readonly kind: 'risk'; readonly term: string; readonly degree: Degree; readonly duration?: Duration }
  /** Stands on the scale, at least on this step; `step` counts from 0, the lowest. */
  | { readonly kind: 'level'; readonly scale: string; readonly step: number }
  /** Stands on a step that the scale does not have. */
  | { readonly kind: 'unknownLevel'; readonly scale: string; readonly step: string }
  | { readonly kind: 'receives'; readonly provision: string; readonly sameNeed: boolean }
  | { readonly kind: 'inGroupOf'; readonly provision: string }
  | { readonly kind: 'inGroupOfStandard'; readonly standard: string }
  /** Got the help before this age or this date, of which one is set; `provision` where another help is meant. */
  | { readonly kind: 'grantedBefore'; readonly age?: AgeBound; readonly date?: string; readonly provision?: string }
  | { readonly kind: 'personal'; readonly what: PersonalCondition }
  | { readonly kind: 'effect'; readonly effect: Effect }
  /** Said of somebody else than the citizen. */
  | { readonly kind: 'otherPerson'; readonly whom: OtherPerson; readonly of: Atom };

/** The age of a citizen about whom nothing is asked that depends on age. */
export const ORDINARY_AGE = 30;

/**
 * Whole years between which the pension age lies for everybody who is alive: 67 today, and rising with the year of birth. The same citizen
 * meets the same pension age everywhere; beyond that it is not known.
 */
export const PENSION_AGE = { earliest: 67, latest: 75 } as const;

const severities = ['light', 'moderate', 'substantial', 'severe', 'complete'] as const;
const degrees: readonly Degree[] = [1, 2, 3, 4, 5];

/** No severity asks for no more than the lightest does. */
export function degreeOf(severity: TermCondition['severity']): Degree {
  return degrees[severity ? severities.indexOf(severity) : 0] ?? 1;
}

export function severityOf(degree: number): NonNullable<TermCondition['severity']> {
  return severities[degree - 1] ?? 'light';
}

/** `serviceloven § 85` is spoken of by whoever speaks of `serviceloven § 85, stk. 1`. */
export function isPartOf(provision: string, whole: string): boolean {
  return provision === whole || provision.startsWith(`${whole}, `);
}

/** Two atoms are the same when their keys are. */
export function keyOf(atom: Atom): string {
  const key = keys.get(atom) ?? JSON.stringify(atom);
  keys.set(atom, key);
  return key;
}

/** Writing keys would otherwise take most of the time. */
const keys = new WeakMap<Atom, string>();

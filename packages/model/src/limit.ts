import type { Located } from './source.ts';
import type { Duration, TimeUnit, Unit } from './time.ts';

/** How binding the municipality says a limit is: (lov) (serviceniveau) (som udgangspunkt) (typisk) (i særlige tilfælde) (mål). */
export type LimitStrength = 'law' | 'serviceLevel' | 'asARule' | 'typically' | 'exceptionally' | 'goal';

/** højst · mindst · præcis (no word) · "op mod" and "cirka", which blur the limit. */
export type Bound = 'atMost' | 'atLeast' | 'exactly' | 'about';

/** A limit on an amount, `højst 2 timer om ugen (som udgangspunkt)`. */
export interface Limit extends Located {
  readonly bound: Bound;
  /** The word as written: "højst", "op til", "op mod", "ca.". */
  readonly boundAsWritten: string;
  /** `samme dag` is 0 days. */
  readonly quantity: Duration;
  /** The lower end of a span: 1 in "1-2 gange om ugen", of which `quantity` is the upper one. */
  readonly least?: number;
  /** `month` in "15 timer om måneden", `occasion` in "14 dage ad gangen". */
  readonly per?: TimeUnit | 'occasion';
  /** With `per`, how many of them: 2 in "hver 2. uge". One where it is missing. */
  readonly perAmount?: number;
  readonly strength?: LimitStrength;
}

/** Length of a course: a limit, or said to have none. */
export type DurationRule =
  | (Located & { readonly kind: 'limit'; readonly limit: Limit })
  | (Located & { readonly kind: 'unlimited' });

/** May the course be given again? `notForSameNeed` is what SEL § 82 b asks for. */
export interface Repetition extends Located {
  readonly rule: 'notForSameNeed' | 'never' | 'allowed' | 'renewable';
  readonly strength?: LimitStrength;
}

/** May the course be longer than the limit, as a rule (extension) or in single cases (dispensation)? */
export interface Departure extends Located {
  readonly allowed: boolean;
  /** How it is worded: "i særlige tilfælde". */
  readonly when?: string;
}

export interface Money extends Located {
  readonly amount: number;
  readonly currency: 'DKK';
  readonly per?: Unit | 'occasion' | 'meal';
}

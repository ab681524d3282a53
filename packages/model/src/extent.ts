import type { Departure, DurationRule, Limit, Repetition } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export type ServiceForm =
  | 'group'
  | 'individual'
  | 'acute'
  | 'digital'
  | 'phone'
  | 'home'
  | 'outside'
  | 'stay'
  | 'letter';

/** A day that comes every year, or a whole month. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
}

/** Form, omfang og varighed. */
export interface Extent extends Located {
  readonly forms?: Located & { readonly of: readonly ServiceForm[]; readonly not?: readonly ServiceForm[] };
  /** pligt: does the municipality say that it must (skal) or may (kan) offer the help? */
  readonly duty?: Located & { readonly modality: 'must' | 'may' };
  readonly duration?: DurationRule;
  readonly repetition?: Repetition;
  readonly extension?: Departure;
  readonly dispensation?: Departure;
  readonly pause?: Departure;
  readonly amounts: readonly Limit[];
  /** opsparing: may unused hours be kept, and for how long? */
  readonly saving?: Located & { readonly none: boolean; readonly limit?: Limit };
  /** pulje: hours or money shared out as needed. */
  readonly pool?: Located & { readonly none: boolean; readonly limit?: Limit };
  readonly place?: Prose;
  readonly channels?: Prose;
  /** tidspunkt: when on the day and in the week. */
  readonly hours?: Prose;
  /** sæson: the part of each year in which the help is given; both ends are included. */
  readonly season?: Located & { readonly from: DayOfYear; readonly to: DayOfYear };
  /** modregnes i: other help that becomes smaller by this one. */
  readonly offsets?: readonly Combination[];
  /** kan kombineres med … */
  readonly combinableWith: readonly Combination[];
  /** kan ikke kombineres med … */
  readonly notCombinableWith: readonly Combination[];
  readonly prose: readonly Prose[];
}

/** Provisions, or other help in words ("anden støtte"). */
export interface Combination extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly text?: string;
}

/** Efter forløbet. */
export interface Afterwards extends Section {
  /** `herefter: vurdering efter serviceloven § 85` */
  readonly assessment?: Located & { readonly provisions: readonly ProvisionRef[] };
  /** `nyt forløb: muligt`, and whether only for another need. */
  readonly newCourse?: Located & { readonly allowed: boolean; readonly onlyOtherNeed: boolean };
}

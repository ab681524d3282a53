import type { Limit } from './limit.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Access extends Section {
  /** visitation: ingen · krævet · valgfri */
  readonly assessment?: Located & { readonly rule: 'none' | 'required' | 'optional' };
  /** henvendelse: how and where, in words. */
  readonly route?: Prose;
  /** henvendelse fra: who may turn to the municipality. */
  readonly applicants: readonly Prose[];
  /** Sagsbehandlingstid. */
  readonly deadline?: CaseDeadline;
  /** afgøres af: who decides, where it is not the municipality's ordinary assessment. */
  readonly decidedBy?: Prose;
  /** dokumentation: what the citizen must show. */
  readonly documentation?: readonly Prose[];
  /** akut: straks · højst 7 dage */
  readonly acute?: Located & { readonly atOnce: boolean; readonly limit?: Limit };
  /** kvittering: how soon the citizen hears that the application has come. */
  readonly receipt?: Soon;
  /** hjælpen begynder: how soon; further lines for some cases. */
  readonly starts?: readonly Soon[];
  /** afgørelse: skriftlig · mundtlig */
  readonly decision?: Located & { readonly form: 'written' | 'oral' };
}

/** How soon something happens: at once, or within a limit. */
export interface Soon extends Located {
  readonly atOnce: boolean;
  readonly limit?: Limit;
  /** "afgørelsen", "ansøgningen er modtaget" */
  readonly startEvent?: string;
  /** In which cases: "ved udskrivning fra sygehus". */
  readonly when?: string;
  /** "…, sagsbehandlingstiden medregnet": the time for the decision is part of the limit. */
  readonly includesCaseTime?: boolean;
}

/** Sagsbehandlingsfrist (RSL § 3, stk. 2). `none` is said out loud: no application, no decision to wait for. */
export interface CaseDeadline extends Located {
  readonly none: boolean;
  readonly limit?: Limit;
  /** "fra ansøgningen er modtaget" */
  readonly startEvent?: string;
  /** Further lines: another deadline in some cases, "…, ved støtte i botilbud". */
  readonly variants?: readonly (Located & {
    readonly limit: Limit;
    readonly startEvent?: string;
    readonly when: string;
  })[];
  /** ved overskridelse: written notice with a new date (RSL § 3, stk. 2). */
  readonly whenExceeded?: Located & {
    readonly writtenNotice: boolean;
    readonly newDate: boolean;
    /** inden fristen udløber: the notice comes before the deadline has passed. */
    readonly beforeExpiry?: boolean;
    readonly text: string;
  };
}

import type { LawDay } from '@kvast/workspace/law-days';

export type { LawDay };

/** Requests of our own, beside those of the Language Server Protocol: one namespace each, shared by server and client. */

/** The citizen's text of a standard as it stands in the editor. */
export const CitizenText = {
  method: 'kvast/citizenText',
} as const;

export interface CitizenTextParams {
  readonly uri: string;
  /** The standard's own choice where it is left out. */
  readonly form?: 'du' | 'borgeren';
}

/** `null` where the document is not a standard, or nothing of it was understood. */
export type CitizenTextResult = { readonly html: string; readonly title: string } | null;

/** The day that the server's answers are for, and the days on which its law changes; there are no parameters. */
export const LawDays = {
  method: 'kvast/lawDays',
} as const;

export interface LawDaysResult {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** In order. */
  readonly days: readonly LawDay[];
}

/** Said by the server each time it has checked everything: what it was asked before may have another answer now. */
export const Checked = {
  method: 'kvast/checked',
} as const;

/** What the client tells the server when it starts, and when a setting changes. */
export interface ServerSettings {
  /** The day that findings and texts are for, `YYYY-MM-DD`; today where it is empty. */
  readonly lovdato?: string;
  readonly sprog?: 'da' | 'en';
}

import type { Finding } from '@kvast/model/finding';
import type { MunicipalityCoverage } from '@kvast/workspace/coverage';
import type { LawEntry, LawIndex, ProvisionReport } from '@kvast/workspace/law-answer';
import type { LawDay } from '@kvast/workspace/law-days';
import type { NewStandardRequest } from '@kvast/workspace/new-standard/new-standard';
import type { StandardSummary, StandardsOverview } from '@kvast/workspace/standards-overview';

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
  /** The short text, on one page. */
  readonly easy?: boolean;
}

/** `null` where the document is not a standard, or nothing of it was understood. */
export type CitizenTextResult = CitizenTextAnswer | null;

export interface CitizenTextAnswer {
  /** A whole page, whose elements say in `data-line` which line they come from. */
  readonly html: string;
  readonly title: string;
  /** The voice that it has. */
  readonly form: 'du' | 'borgeren';
  /** Readability of all its sentences (LIX), and of each section that has enough of them, by the section's id in the page. */
  readonly lix: number;
  readonly sections: readonly { readonly id: string; readonly lix: number }[];
  /** The municipality's goal: the highest LIX that it wants. */
  readonly goal?: number;
}

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

/** What a new standard can be made of. */
export const NewStandardChoices = {
  method: 'kvast/newStandardChoices',
} as const;

export interface NewStandardChoicesParams {
  /** The first day of the standard, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface NewStandardChoicesResult {
  /** Municipalities that have a file in the workspace. */
  readonly municipalities: readonly string[];
  /** Those in force on the day that give help, law by law. */
  readonly provisions: readonly { readonly id: string; readonly title: string }[];
}

/** The text of a new standard, which nobody has written to a file yet; parameters as for `newStandard` of the workspace. */
export const NewStandard = {
  method: 'kvast/newStandard',
} as const;

export type { NewStandardRequest };

/** `refused` says why there can be none, in the user's language. `name` is for a file, without its ending. */
export type NewStandardResult =
  | { readonly title: string; readonly text: string; readonly name: string; readonly choices: number }
  | { readonly refused: string };

/** All standards, with what they rest on; there are no parameters. `file` is a URI that the editor can open. */
export const Standards = {
  method: 'kvast/standards',
} as const;

export type { StandardSummary, StandardsOverview };

/** Who is covered by what, in pictures with words; there are no parameters. `file` is a URI that the editor can open. */
export const CoverageOf = {
  method: 'kvast/coverage',
} as const;

export type { MunicipalityCoverage };

/** Asked by a server in a browser, which reaches no file itself: all .kvast and .lov files below some folders. */
export const FindFiles = {
  method: 'kvast/findFiles',
} as const;

export interface FindFilesParams {
  /** URIs */
  readonly folders: readonly string[];
  /** Most entries of folders to look at. */
  readonly limit: number;
}

export interface FindFilesResult {
  readonly uris: readonly string[];
  /** There were too many files to look at all of them. */
  readonly stopped: boolean;
}

/** Asked in the same way: what stands in some files. Those that are gone are left out of the answer. */
export const ReadFiles = {
  method: 'kvast/readFiles',
} as const;

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

export type ReadFilesResult = readonly FileContent[];

export interface FileContent {
  readonly uri: string;
  /** Undefined where the file is there and cannot be read. */
  readonly bytes?: Uint8Array;
}

/** What the client tells the server when it starts. */
export interface StartOptions extends ServerSettings {
  /** The folder with the pages of the rules, as a URI; a server that finds them beside itself does not ask. */
  readonly helpPages?: string;
}

/** Everything in the catalogue of law as it stands on the day of the answers; there are no parameters. */
export const LawIndexOf = {
  method: 'kvast/lawIndex',
} as const;

export type { LawEntry, LawIndex };

/** What one provision says on the day of the answers, clause by clause; `null` where the catalogue does not have it. */
export const ProvisionText = {
  method: 'kvast/provision',
} as const;

export interface ProvisionTextParams {
  /** `serviceloven § 82 b`, in any spelling. */
  readonly provision: string;
}

export type { ProvisionReport };

/** What is found in all files that the user is told about, each once, in the order of the files; there are no parameters. */
export const FindingsOf = {
  method: 'kvast/findings',
} as const;

export interface ListedFinding
  extends Pick<Finding, 'rule' | 'severity' | 'message' | 'file' | 'range' | 'provision' | 'strength' | 'source'> {}

/** What the client tells the server when it starts, and when a setting changes. */
export interface ServerSettings {
  /** The day that findings and texts are for, `YYYY-MM-DD`; today where it is empty. */
  readonly lovdato?: string;
  readonly sprog?: 'da' | 'en';
  /** Whether the law's limit and the end date stand behind a duration; they do unless it says no. */
  readonly graenser?: boolean;
  /** Whether spelling is checked where there is a dictionary; it is unless it says no. */
  readonly stavekontrol?: boolean;
  /** Path of a Danish dictionary for Hunspell; the first that is found where it is empty. */
  readonly ordbog?: string;
}

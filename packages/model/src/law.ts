import type { AgeInterval, Condition, Effect } from './condition.ts';
import type { ServiceForm } from './extent.ts';
import type { Departure, DurationRule, Limit, Repetition } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Period } from './time.ts';

/**
 * Rank of the source behind a clause: lov, forarbejder (bill, and the ministry's categorical reading of it),
 * praksis (principmeddelelse, ombudsman), vejledning (guidance, common practice), uverificeret.
 */
export type SourceStrength = 'statute' | 'preparatoryWork' | 'practice' | 'guidance' | 'unverified';

/** How sure we are that the source says so: read, only remembered, or our own reading of it. */
export type Confidence = 'verified' | 'memory' | 'interpretation';

/** `# Lov serviceloven "Lov om social service"`: one law file. */
export interface LawModel {
  readonly kind: 'law';
  readonly file: string;
  readonly range: SourceRange;
  /** `serviceloven`: the name that references are normalised to. */
  readonly id: string;
  readonly title: string;
  /** Other names that people use, in lower case: `sel`, `lov om social service`. */
  readonly aliases: readonly string[];
  /** Names that are wrong but understood, in lower case (`beskæftigelsesloven`). */
  readonly wrongNames: readonly string[];
  /** The consolidated act that was read. */
  readonly source?: Prose;
  readonly link?: Prose;
  readonly provisions: readonly Provision[];
}

export interface Provision extends Located {
  readonly law: string;
  /** `82 b` */
  readonly section: string;
  /** `serviceloven § 82 b` */
  readonly id: string;
  readonly title: string;
  readonly inForce?: Period & Located;
  readonly successors: readonly ProvisionRef[];
  readonly link?: Prose;
  readonly clauses: readonly Clause[];
  readonly notes: readonly Prose[];
}

/** One statement of law with its own source, strength and validity. `said` is what it states. */
export interface Clause extends Located {
  readonly said: Statement;
  readonly strength: SourceStrength;
  readonly confidence: Confidence;
  /** "stk. 1", "L 150 2016/17", "PM 10-19". */
  readonly citation: string;
  readonly period: Period;
}

/** What must-nots are about. Each has one counterpart in the StandardModel, so that it can be decided. */
export type Prohibition =
  | 'replaces'
  | 'isConditionFor'
  | 'isWaitingFor'
  | 'clarifiesNeedFor'
  | 'excludesRecipientsOf'
  | 'requiresMotivation'
  | 'requiresDevelopment'
  | 'requiresDiagnosis'
  | 'requiresLasting'
  | 'endsWithoutDecision'
  | 'requiresOwnHome'
  | 'excludesConversations'
  | 'requiresApplication';

export type Statement =
  | { readonly kind: 'duty'; readonly modality: 'must' | 'may' }
  | { readonly kind: 'form'; readonly forms: readonly ServiceForm[] }
  | { readonly kind: 'age'; readonly age: AgeInterval }
  | { readonly kind: 'targetGroup'; readonly condition: Condition }
  /** `timeLimited`: must have an end, the law gives no number. `noFixedLimit`: no fixed limit may be set. */
  | {
      readonly kind: 'duration';
      readonly rule: DurationRule | { readonly kind: 'timeLimited' } | { readonly kind: 'noFixedLimit' };
    }
  | { readonly kind: 'extension'; readonly departure: Departure }
  | { readonly kind: 'dispensation'; readonly departure: Departure }
  | { readonly kind: 'repetition'; readonly repetition: Repetition }
  | { readonly kind: 'amount'; readonly limit: Limit }
  | { readonly kind: 'purpose'; readonly anyOf: readonly Effect[] }
  | { readonly kind: 'appeal'; readonly to: 'none' | 'ankestyrelsen' }
  | { readonly kind: 'appealDeadline'; readonly limit: Limit }
  | { readonly kind: 'assessment'; readonly rule: 'none' | 'required' | 'optional' }
  | { readonly kind: 'caseDeadline'; readonly required: boolean }
  | { readonly kind: 'writtenNoticeWhenExceeded' }
  | { readonly kind: 'fee'; readonly free: boolean }
  | { readonly kind: 'freeChoice'; readonly offered: boolean }
  | { readonly kind: 'followUp' }
  | { readonly kind: 'plan'; readonly offered: boolean }
  | { readonly kind: 'mustNot'; readonly what: Prohibition; readonly provisions: readonly ProvisionRef[] }
  | {
      readonly kind: 'registers';
      readonly fields: readonly ('cpr' | 'startDate' | 'endDate' | 'need' | 'targetGroup')[];
    }
  | { readonly kind: 'reportedTo'; readonly authority: string }
  | { readonly kind: 'volunteers' }
  /** The age of the old-age pension, in years; half years as 66.5. */
  | { readonly kind: 'pensionAge'; readonly years: number }
  | { readonly kind: 'allowsCpr' };

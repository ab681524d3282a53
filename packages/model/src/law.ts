import type { AgeInterval, Condition, Effect } from './condition.ts';
import type { ServiceForm } from './extent.ts';
import type { Departure, DurationRule, Limit, Money, Repetition } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Duration, Interval, Period } from './time.ts';

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
  /** Missing in a file that has none. */
  readonly rulings?: readonly Ruling[];
}

/**
 * A decision of principle by Ankestyrelsen (principmeddelelse). What it constrains stands as clauses at the provisions that it is
 * about; a clause rests on it by naming its number: "principmeddelelse 10-19".
 */
export interface Ruling extends Located {
  /** `10-19`; the last two figures are the year. */
  readonly number: string;
  readonly title: string;
  /** `YYYY`, or `YYYY-MM-DD` where the day is known. */
  readonly decided: string;
  /** Is it still relied on? `unchecked` where nobody has looked it up. */
  readonly status: 'current' | 'withdrawn' | 'underReview' | 'unchecked';
  readonly about: readonly ProvisionRef[];
  /** Number of the ruling that took its place. */
  readonly replacedBy?: string;
  readonly strength: SourceStrength;
  readonly confidence: Confidence;
  /** Where it was read. */
  readonly citation: string;
  readonly notes: readonly Prose[];
}

export interface Provision extends Located {
  /** Where it stands: a law may be spread over several files. */
  readonly file: string;
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
  /** The one situation that the clause is for, in words (`kun når:`); such a clause says nothing about the others. */
  readonly onlyWhen?: Prose;
  /** Where the same is written after the clause has ended. */
  readonly successors?: readonly ProvisionRef[];
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
  | 'requiresApplication'
  | 'requiresConsent'
  | 'requiresSelfReliance'
  | 'requiresCpr'
  | 'excludesStudents'
  | 'excludesStaysAway'
  | 'excludesTasks'
  | 'endsForLackOfCooperation'
  | 'endsAtPensionAge'
  | 'coversTemporaryNeed'
  | 'isGeneralOffer'
  | 'refusesAltogether'
  | 'usesForce'
  | 'makesCitizenEmployer'
  | 'replacesOtherHelp';

/** What the law asks the municipality for, that is neither a figure nor a choice. */
export type Requirement =
  | 'individualAssessment'
  | 'wholeAssessment'
  | 'guidance'
  | 'clarifiedCase'
  | 'promptness'
  | 'reasons'
  | 'complaintGuidance'
  | 'individualGoals'
  | 'continuousAdjustment'
  | 'adaptedHelp'
  | 'timelyDelivery'
  | 'answerToSupplierWish'
  | 'consent'
  | 'workLeader'
  | 'standard'
  | 'councilDecision'
  | 'publication'
  | 'departureWhenNeeded'
  | 'updatedWithLaw';

/** What a deadline is for, and what it is counted from. */
export type Timed =
  | 'start'
  | 'plan'
  | 'preparation'
  | 'followUp'
  | 'reconsideration'
  | 'orientation'
  | 'report'
  | 'reasons';
export type TimingEvent =
  | 'enquiry'
  | 'application'
  | 'decision'
  | 'request'
  | 'complaint'
  | 'admission'
  | 'end'
  | 'discharge'
  | 'monthEnd'
  | 'birthday';

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
  /** `under`: the provisions that set the payment. */
  | { readonly kind: 'fee'; readonly free: boolean; readonly under?: readonly ProvisionRef[] }
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
  | { readonly kind: 'allowsCpr' }
  | { readonly kind: 'requires'; readonly what: Requirement }
  /**
   * What a standard, a plan, reasons or guidance on complaint must hold. `headings` are those under which it may stand, as the law
   * file spells them; empty where no heading is known.
   */
  | {
      readonly kind: 'mustContain';
      readonly in: 'standard' | 'plan' | 'reasons' | 'complaintGuidance';
      readonly item: string;
      readonly headings: readonly string[];
    }
  /** A few words of the law's own, and what stands in their place where it is quoted wrongly. The law's text is not kept. */
  | { readonly kind: 'wording'; readonly says: string; readonly not: string }
  /** One thing that the help consists of, in words. */
  | { readonly kind: 'includes'; readonly what: string }
  /** `start senest 14 dage efter henvendelsen`. Without `quantity` it is at the event itself. */
  | {
      readonly kind: 'timing';
      readonly of: Timed;
      readonly bound: 'latest' | 'earliest';
      readonly quantity?: Duration;
      readonly relation: 'after' | 'before' | 'at';
      readonly event: TimingEvent;
      /** The age that a `birthday` is, in years. */
      readonly age?: number;
    }
  /** Help under these must be considered before this help is granted. */
  | { readonly kind: 'assessedFirst'; readonly provisions: readonly ProvisionRef[] }
  /** The need is assessed again when help under these ends. */
  | { readonly kind: 'assessedAgain'; readonly provisions: readonly ProvisionRef[] }
  | { readonly kind: 'saving'; readonly limit: Limit }
  /** `cap`: the most that may be asked of the citizen. `payment`: what the citizen gets, or a limit for getting it. */
  | {
      readonly kind: 'money';
      readonly role: 'cap' | 'payment';
      readonly bound: 'atMost' | 'atLeast' | 'above' | 'exactly';
      readonly amount: Money;
      readonly item?: string;
    }
  /** Who cannot have the help, because another rule covers them. */
  | { readonly kind: 'exempt'; readonly condition: Condition }
  | { readonly kind: 'notReportedTo'; readonly authority: string }
  /** How long the municipality has to look at its decision again. */
  | { readonly kind: 'reconsideration'; readonly limit: Limit }
  | { readonly kind: 'complaintSentTo'; readonly recipient: string }
  /** How often a standard must be made anew. */
  | { readonly kind: 'revision'; readonly every: Interval | 'electionPeriod' }
  /** A level in a standard guides; it does not bind. */
  | { readonly kind: 'guidingLevel' }
  | { readonly kind: 'anonymous'; readonly rule: 'never' | 'always' | 'citizenChooses' }
  /** Provisions of another law that hold under this one too. */
  | { readonly kind: 'borrows'; readonly provisions: readonly ProvisionRef[] };

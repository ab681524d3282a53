import type { TranslatedCode } from '@kvast/law/code-translation';
import type { Condition } from '@kvast/model/condition';
import type { Price } from '@kvast/model/economy';
import type { ServiceForm } from '@kvast/model/extent';
import type { Confidence, SourceStrength } from '@kvast/model/law';
import type { Limit, LimitStrength, Money, Repetition } from '@kvast/model/limit';
import type { FieldType } from '@kvast/model/registration';
import type { Duration, Interval, Period, PlainDate } from '@kvast/model/time';
import type { AgeAnswer, Question } from '@kvast/reasoning/question';
import type { MappingProfile } from './systems/profile.ts';

/** Where an element of the view, and everything generated from it, comes from. */
export interface Origin {
  readonly source: 'standard' | 'law' | 'municipality' | 'vocabulary';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** `serviceloven § 82 b`, or several with commas between. */
  readonly provision?: string;
  /** Only of law: where it is written, how strong that source is, and how sure we are that it says so. */
  readonly citation?: string;
  readonly strength?: SourceStrength;
  readonly confidence?: Confidence;
}

/** A plain value with its origin. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** One standard as someone sees it who has to set up a system to register by. */
export interface RegistrationView {
  /** Stable, from the title: `tidlig-stoette`. */
  readonly id: string;
  /** `lindoese`; `ukendt-kommune` where nobody says. */
  readonly municipalityId: string;
  readonly municipality?: string;
  /** Three digits. */
  readonly municipalityCode?: string;
  readonly website?: string;
  readonly title: string;
  readonly version?: string;
  readonly caseNumber?: string;
  readonly valid?: Period;
  readonly adopted?: { readonly date: PlainDate; readonly by?: string };
  readonly updated?: PlainDate;
  /** How often the standard itself is looked at again. */
  readonly revision?: Sourced<Interval | 'electionPeriod'>;
  readonly origin: Origin;
  readonly services: readonly RegistrationService[];
  /** Where things belong in the municipality's systems, its own profiles included; those that come with Kvast where it is left out. */
  readonly profiles?: readonly MappingProfile[];
}

export interface RegistrationService {
  /** Stable and unique in the standard, from the name: `individuelt-forloeb`. */
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  readonly legalBasis: readonly LegalBasis[];
  readonly duty?: Sourced<'must' | 'may'>;
  readonly forms?: Sourced<readonly ServiceForm[]>;
  readonly limits: ServiceLimits;
  readonly fields: readonly RegistrationField[];
  readonly codeLists: readonly CodeList[];
  readonly anonymity?: Sourced<'never' | 'always' | 'citizenChooses' | 'byContactForm'>;
  /** Ways of using the offer, where anonymity depends on them; `code` is unique in the service. */
  readonly contactForms: readonly Sourced<{
    readonly code: string;
    readonly name: string;
    readonly anonymous: boolean;
  }>[];
  /** The line that says that single contacts are registered, which have no end date. */
  readonly oneOff?: Origin;
  /** When the registered data are deleted. */
  readonly deleted?: Sourced<Limit>;
  /** KLE: the number of the case's subject, as written. */
  readonly subject?: Sourced<string>;
  /** Account function, as written. */
  readonly account?: Sourced<string>;
  /** Whom the registrations are reported to, by the standard's words and by law. */
  readonly reporting: readonly Sourced<string>[];
  readonly deadlines: readonly Deadline[];
  readonly eligibility: Eligibility;
  /** Undefined where nothing is said of who can get the service, or it cannot be decided. */
  readonly decisions?: ServiceDecisions;
  readonly access: ServiceAccess;
  readonly economy: ServiceEconomy;
  readonly followUp: ServiceFollowUp;
}

/** Who can get the service, as conditions that can be decided (see @kvast/reasoning). */
export interface Eligibility {
  /**
   * All of it as one condition: every demand is met, and no exclusion holds that has no exception of its own. Undefined where nothing is
   * said, or where what is said cannot be decided: a list without "alle af" or "mindst ét af".
   */
  readonly condition?: Condition;
  /** What must be met, line by line. */
  readonly demands: readonly Sourced<Condition>[];
  readonly exclusions: readonly Sourced<{
    readonly condition: Condition;
    readonly unless?: Condition;
    /** Where the citizen is sent instead: provisions, or an offer by name. */
    readonly referTo: readonly string[];
  }>[];
}

/** Eligibility as tables. Each table leaves no gap and no overlap: exactly one row fits any citizen. */
export interface ServiceDecisions {
  /** Everything that is asked about the citizen, each once. The answers are kept with the question that they belong to. */
  readonly inputs: readonly (DecisionInput & { readonly question: Question })[];
  /** The citizen can get the service when every demand holds and no exclusion does. */
  readonly decisions: readonly Decision[];
}

export interface DecisionInput {
  /** Unique in the service and safe as a name in code: `alder`, `har_angst`. */
  readonly id: string;
  /** As a caseworker reads it: "Alder i hele år". */
  readonly label: string;
  readonly type: 'age' | 'yesNo' | 'choice';
  /** In their order; only of `choice`. */
  readonly choices?: readonly string[];
}

export interface Decision {
  /** `krav_1`, `undtagelse_2`, in the order of the standard. */
  readonly id: string;
  readonly kind: 'demand' | 'exclusion';
  /** The line in words. */
  readonly label: string;
  /** Of an exclusion: where the citizen is sent instead. */
  readonly referTo: readonly string[];
  /** Ids of the inputs that the rows' cells belong to. */
  readonly inputs: readonly string[];
  readonly rows: readonly {
    /** The values that the row is for; undefined where any will do. */
    readonly cells: readonly (readonly (string | boolean | AgeAnswer)[] | undefined)[];
    readonly holds: boolean;
  }[];
  readonly origin: Origin;
}

export interface ServiceEconomy {
  readonly fee?: Sourced<{ readonly free: boolean; readonly amount?: Money; readonly text?: string }>;
  readonly prices: readonly Sourced<Omit<Price, 'range'>>[];
  readonly freeChoice?: Sourced<boolean>;
}

export interface LegalBasis {
  /** `serviceloven § 82 b`, with stk. and nr. where they are given. */
  readonly id: string;
  readonly title?: string;
  /** On the day of the law that the view was made with; `unknown` where the catalogue does not have the provision. */
  readonly status: 'inForce' | 'repealed' | 'notYet' | 'unknown';
  readonly link?: string;
  readonly origin: Origin;
}

export interface ServiceLimits {
  /** As the standard says it: a limit, or that there is none. */
  readonly duration?: Sourced<Limit | 'unlimited'>;
  /** What a form can hold a course to; see `longestCourse` in limits.ts for what counts. */
  readonly longestCourse?: { readonly quantity: Duration; readonly duration: string; readonly origin: Origin };
  readonly repetition?: Sourced<Repetition['rule']>;
  readonly extension?: Sourced<{ readonly allowed: boolean; readonly when?: string }>;
  readonly dispensation?: Sourced<{ readonly allowed: boolean; readonly when?: string }>;
  readonly amounts: readonly Sourced<Limit>[];
}

/** What other elements need to know a field by; most fields have no such part to play. */
export type FieldRole = 'startDate' | 'endDate' | 'anonymityChoice' | 'contactForm';

export interface RegistrationField {
  /** Unique in the service and safe as a name in code: `hjaelpebehov`. */
  readonly id: string;
  /** As written, or the usual Danish name where law asks for the field. */
  readonly name: string;
  readonly type: FieldType;
  /** altid · betinget · aldrig */
  readonly required: 'always' | 'conditional' | 'never';
  /** A line of the standard, a provision that names the field, or the duty to report, which needs it. */
  readonly askedBy: 'standard' | 'provision' | 'reportingDuty';
  readonly role?: FieldRole;
  /** Says who the citizen is, so that an anonymous offer must refuse it. */
  readonly identifying: boolean;
  /** Id of a list in `codeLists`. */
  readonly codeList?: string;
  readonly purpose?: string;
  /** Provisions that allow the registration. */
  readonly basis: readonly string[];
  readonly origin: Origin;
}

/** A list of codes. Without codes it is open: nothing here knows what it holds. */
export interface CodeList {
  /** As written: `FFB.målgruppe`. */
  readonly id: string;
  /** `FFB` */
  readonly system: string;
  /** By label in Danish order; of the municipality's own list in its own order. */
  readonly codes: readonly {
    readonly code: string;
    readonly label: string;
    readonly origin: Origin;
    /** Only of the municipality's own lists: one for each of `translatesTo`. */
    readonly translations?: readonly CodeTranslation[];
  }[];
  /** Only of the municipality's own lists: the lists that its codes are translated to. */
  readonly translatesTo?: readonly string[];
  /** What the municipality says that its list is for. */
  readonly about?: string;
  readonly origin: Origin;
}

/** What a code of the municipality's own is called in another list. */
export interface CodeTranslation {
  readonly to: string;
  readonly answer: TranslatedCode;
}

export interface Deadline {
  readonly kind: 'caseProcessing' | 'appeal' | 'reconsideration' | 'firstFollowUp' | 'followUp' | 'reporting';
  readonly quantity: Duration;
  /** ISO 8601, where it can be added to a date: `P8W`. */
  readonly duration?: string;
  readonly strength?: LimitStrength;
  /** "højst", "senest efter" */
  readonly boundAsWritten?: string;
  /** What it is counted from, in words. */
  readonly startEvent?: string;
  /** The cases that it holds for, in words, where another deadline of the same kind holds for the rest. */
  readonly when?: string;
  readonly origin: Origin;
}

export interface ServiceAccess {
  readonly assessment?: Sourced<'none' | 'required' | 'optional'>;
  readonly route?: Sourced<string>;
  readonly applicants: readonly Sourced<string>[];
  readonly decision?: Sourced<'written' | 'oral'>;
  /** The standard says that there is no case-processing deadline. */
  readonly noDeadline?: Origin;
}

export interface ServiceFollowUp {
  readonly ongoing?: Origin;
  readonly plan?: Sourced<{ readonly offered: boolean }>;
  readonly channels: readonly Sourced<string>[];
}

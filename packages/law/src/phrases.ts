import type {
  AgeInterval,
  Effect,
  OtherPersonCondition,
  PersonalCondition,
  Severity,
  TermCondition,
} from '@kvast/model/condition';
import type { ServiceForm } from '@kvast/model/extent';
import type { Prohibition, Statement } from '@kvast/model/law';
import type { Limit, LimitStrength, Repetition } from '@kvast/model/limit';
import type { Duration, Period, PlainDate } from '@kvast/model/time';
import type { DemandPhrases } from './demand-phrases.ts';

type Registered = Extract<Statement, { kind: 'registers' }>['fields'][number];

/** Everything that a description of the law says in one language. Names of terms and of laws stay Danish in both. */
export interface Phrases {
  /** What each kind of statement is about: "Varighed". */
  readonly about: Record<Statement['kind'], string>;
  readonly duty: Record<'must' | 'may', string>;
  readonly form: Record<ServiceForm, string>;
  readonly duration: Record<'unlimited' | 'timeLimited' | 'noFixedLimit', string>;
  readonly repetition: Record<Repetition['rule'], string>;
  readonly departure: Record<'none' | 'allowed', string>;
  readonly effect: Record<Effect, string>;
  readonly appeal: Record<'none' | 'ankestyrelsen', string>;
  readonly assessment: Record<'none' | 'required' | 'optional', string>;
  readonly fee: Record<'free' | 'paid', string>;
  readonly offered: Record<'yes' | 'no', string>;
  readonly caseDeadline: Record<'required' | 'none', string>;
  readonly writtenNotice: string;
  readonly followUp: string;
  readonly volunteers: string;
  readonly allowsCpr: string;
  readonly mustNot: Record<Prohibition, string>;
  readonly registered: Record<Registered, string>;
  readonly demands: DemandPhrases;

  readonly severity: Record<Severity, string>;
  readonly lasting: Record<NonNullable<TermCondition['lasting']>, string>;
  readonly riskOf: string;
  readonly personal: Record<PersonalCondition, string>;
  readonly not: string;
  readonly noneOf: string;
  readonly unless: string;
  readonly onlyIf: string;
  readonly otherPerson: Record<OtherPersonCondition['whom'], string>;
  /** What holds as a rule. */
  readonly usual: (said: string, strength: LimitStrength) => string;
  readonly receives: string;
  readonly sameNeed: string;
  readonly inTargetGroup: string;
  readonly helpCan: string;
  /** Steps of a scale, both ends included: "niveau 2-4 på funktionsniveau". */
  readonly level: (scale: string, from: string | undefined, to: string | undefined) => string;
  /** @param before when: an age, the pension age, a date */
  readonly grantedBefore: (before: string, provisions: string) => string;
  readonly years: (years: number) => string;
  readonly pensionAge: string;
  readonly and: string;
  readonly or: string;

  readonly inForce: string;
  readonly inForceSince: (period: Period) => string;
  readonly repealed: (to: string) => string;
  readonly notYet: (from: string) => string;
  readonly replacedBy: (provisions: string) => string;
  readonly lawVersion: (version: string) => string;
  readonly read: string;
  readonly unknown: (id: string) => string;

  readonly date: (date: PlainDate) => string;
  readonly period: (period: Period) => string;
  readonly age: (age: AgeInterval) => string;
  readonly limit: (limit: Limit) => string;
  readonly quantity: (quantity: Duration) => string;
  readonly number: (value: number) => string;
}

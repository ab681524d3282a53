import type { LimitStrength } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located } from './source.ts';
import type { PlainDate } from './time.ts';

/** Years, or the pension age (folkepensionsalder), which other law fixes by date of birth. */
export type AgeBound = number | 'pensionAge';

/** `from` is included, `to` is the last year of age included; `beforePensionAge` stops the day the pension age is reached. */
export interface AgeInterval {
  readonly from?: AgeBound;
  readonly to?: AgeBound;
  /** `over` where the text says "over 18 år", which some read as 19. */
  readonly wording: 'from' | 'over' | 'span' | 'under' | 'none';
  /** "folkepensionsalderen, dog mindst 67 år": the limit is never below this age. */
  readonly pensionFloor?: number;
}

/** Ordered: each includes the ones after it when a law or a standard says "at least". `reduced` is any reduction (nedsat). */
export type Severity = 'light' | 'moderate' | 'substantial' | 'severe' | 'complete';

/** What help is to bring about (SEL §§ 82 a-b, stk. 1; § 85; § 104). */
export type Effect = 'improve' | 'maintain' | 'preventWorsening' | 'compensate' | 'clarifyNeed';

/** What is asked of the person, rather than what is the matter. */
export type PersonalCondition =
  | 'wantsHelp'
  | 'isMotivated'
  | 'cooperates'
  | 'consents'
  | 'hasDiagnosis'
  | 'canDevelop'
  | 'livesInOwnHome'
  | 'livesInFacility'
  | 'livesAlone'
  | 'livesInMunicipality'
  | 'staysLawfully'
  | 'livesWithOthers'
  | 'works'
  | 'studies';

export type Condition =
  | ConditionGroup
  | (Located & { readonly kind: 'not'; readonly of: Condition })
  /** `condition` is asked only of those for whom `when` holds: "samtykker, hvis bor i botilbud". */
  | (Located & { readonly kind: 'onlyIf'; readonly condition: Condition; readonly when: Condition })
  /** Holds for most, and so decides nothing alone: "bor alene (typisk)". */
  | (Located & { readonly kind: 'usual'; readonly condition: Condition; readonly strength: LimitStrength })
  /** Said of the carer or the household, not of the citizen. */
  | OtherPersonCondition
  /** `condition`, medmindre `unless`. */
  | (Located & { readonly kind: 'unless'; readonly condition: Condition; readonly unless: Condition })
  | (Located & { readonly kind: 'age'; readonly age: AgeInterval })
  | TermCondition
  | ReceivesCondition
  /** i målgruppen for …; exactly one of the two is set. */
  | (Located & {
      readonly kind: 'inTargetGroup';
      readonly provisions?: readonly ProvisionRef[];
      readonly standard?: string;
    })
  | SelfCondition
  | LevelCondition
  | GrantedCondition
  /** hjælpen kan forbedre funktionsniveauet … : the statutory precondition of §§ 82 a-b. */
  | (Located & { readonly kind: 'effect'; readonly effect: Effect });

/** modtager hjælp efter …; `sameNeed` narrows it to help for the same need. */
export interface ReceivesCondition extends Located {
  readonly kind: 'receives';
  readonly provisions: readonly ProvisionRef[];
  readonly sameNeed: boolean;
}

export interface SelfCondition extends Located {
  readonly kind: 'personal';
  readonly what: PersonalCondition;
}

/** `den pårørende [er belastet]`, `husstanden ikke er i arbejde`. */
export interface OtherPersonCondition extends Located {
  readonly kind: 'otherPerson';
  readonly whom: 'carer' | 'household';
  readonly not: boolean;
  readonly condition: TermCondition | ReceivesCondition | SelfCondition;
}

/** alle af / mindst ét af / ingen af. */
export interface ConditionGroup extends Located {
  readonly kind: 'all' | 'any' | 'none';
  readonly of: readonly Condition[];
}

/** `niveau 2-4 på [funktionsniveau]`: steps of a scale whose order the term's definition gives; ends are included. */
export interface LevelCondition extends Located {
  readonly kind: 'level';
  /** The term that defines the scale, in lower case. */
  readonly scale: string;
  /** As written, in lower case; a missing end is open. */
  readonly from?: string;
  readonly to?: string;
}

/** `fik hjælpen bevilget før …`: who had the help before a limit came, keeps it. */
export interface GrantedCondition extends Located {
  readonly kind: 'grantedBefore';
  readonly before: { readonly age: AgeBound } | { readonly date: PlainDate };
  /** Where another help than the one of the standard is meant. */
  readonly provisions?: readonly ProvisionRef[];
}

/** `betydelig og varig [nedsat fysisk funktionsevne]`, `risiko for [misbrug]`. */
export interface TermCondition extends Located {
  readonly kind: 'term';
  /** The term's name as written between the brackets, in lower case. */
  readonly term: string;
  readonly severity?: Severity;
  /** `either` is "midlertidig eller varig". */
  readonly lasting?: 'lasting' | 'temporary' | 'either';
  readonly risk: boolean;
}

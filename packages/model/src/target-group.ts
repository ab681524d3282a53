import type { AgeInterval, Condition } from './condition.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose, SourceRange } from './source.ts';

export interface Boundary extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly reason?: Prose;
}

export interface TargetGroup extends Section {
  readonly age?: Located & { readonly age: AgeInterval };
  /** The conditions apart from `age`; several lists in one section must all be met. */
  readonly condition?: Condition;
  /** Bullets stood without "alle af", "mindst ét af" or "ingen af". */
  readonly listLogicMissing?: SourceRange;
  /** Writer's note that a narrower group than the law's is the municipality's own choice: `prioritering: …`. */
  readonly localPriority?: Prose;
  /** husstanden hjælper til: members of the household whose own ability counts. */
  readonly household?: Located & { readonly members: readonly HouseholdMember[] };
  /** Secondary groups, such as relatives: `pårørende: kan få råd og vejledning`. */
  readonly relatives?: Prose;
}

export interface HouseholdMember {
  readonly name: string;
  readonly age?: AgeInterval;
}

/** Uden for målgruppen: who cannot get the help. */
export interface Exclusion extends Located {
  readonly condition: Condition;
  readonly unless?: Condition;
  readonly referTo?: Referral;
  readonly reason?: Prose;
}

/** henvis til: a provision, or an offer by name. */
export interface Referral extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly name?: string;
}

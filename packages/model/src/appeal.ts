import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

/** Whom the citizen can complain to; `other` is named. */
export interface AppealInstance extends Located {
  readonly to: 'none' | 'ankestyrelsen' | 'other';
  readonly name?: string;
  /** What else must be known of it, in the writer's words. */
  readonly nuance?: string;
}

export interface Appeal extends Section {
  readonly instance?: AppealInstance;
  /** Instances that hold for some of the provisions alone. */
  readonly perProvision?: readonly (AppealInstance & { readonly provisions: readonly ProvisionRef[] })[];
  readonly deadline?: Limit;
  /** klagen sendes til */
  readonly sendTo?: Prose;
  /** genvurdering: the municipality looks at the case again within … */
  readonly reconsideration?: Limit;
  /** hvem kan klage */
  readonly whoMayAppeal?: Prose;
  /** klagevejledning: where the citizen finds it. */
  readonly guidance?: Prose;
}

import type { Bound, Limit, LimitStrength } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';
import type { Interval } from './time.ts';

/** Mål: what the municipality strives for, and how it sees whether it got there. */
export interface QualityGoal extends Prose {
  readonly indicator?: Prose;
  readonly target?: Located & { readonly limit?: Limit; readonly percent?: number; readonly bound?: Bound };
  readonly every?: Located & { readonly every: Interval; readonly strength?: LimitStrength };
  readonly responsible?: Prose;
  /** `--` under the goal: what it is held against, each measured on its own. */
  readonly criteria?: readonly QualityGoal[];
}

export interface FollowUp extends Section {
  /** første opfølgning: efter 3 måneder */
  readonly first?: Limit;
  /** derefter: hver 12. måned · én gang om året */
  readonly recurring?: Located & {
    readonly every: Interval;
    readonly strength?: LimitStrength;
  };
  /** opfølgning efter forløbet: how long after the help has ended. */
  readonly afterEnd?: Limit;
  readonly ongoing?: Located;
  readonly basis: readonly ProvisionRef[];
  /** handleplan: tilbydes */
  readonly plan?: Located & { readonly offered: boolean; readonly basis: readonly ProvisionRef[] };
  readonly channels: readonly Prose[];
}

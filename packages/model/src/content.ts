import type { Condition } from './condition.ts';
import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { ListItem, Section } from './section.ts';
import type { Prose } from './source.ts';
import type { Referral } from './target-group.ts';

/** A bullet that may say how much or how often, when it does not hold, and what it is made of (`--`). */
export interface ContentItem extends ListItem {
  readonly amounts?: readonly Limit[];
  readonly unless?: Condition;
  readonly items?: readonly ContentItem[];
}

export interface Content extends Section {
  /** `blandt andet` is open, `udtømmende` is closed; undefined where the writer did not say. */
  readonly completeness?: 'open' | 'closed';
  readonly items: readonly ContentItem[];
  readonly themes: readonly Theme[];
}

/** A theme inside the content (`####`), for example one of VUM's. */
export interface Theme extends Section {
  readonly name: string;
  readonly items: readonly ContentItem[];
}

/** Omfatter ikke: what is not part of the help. */
export interface NotIncluded extends Prose {
  /** efter: the provision under which this help belongs. */
  readonly provisions: readonly ProvisionRef[];
  readonly unless?: Condition;
  readonly referTo?: Referral;
  readonly reason?: Prose;
}

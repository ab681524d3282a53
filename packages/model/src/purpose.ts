import type { Effect } from './condition.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { ListItem, Section } from './section.ts';
import type { Located } from './source.ts';

export interface Purpose extends Section {
  /** hjælpen skal: forbedre funktionsniveauet eller forebygge forværring. */
  readonly effects: readonly PurposeEffect[];
  /** alle af / mindst ét af before the items. */
  readonly logic?: 'all' | 'any' | 'none';
  readonly items: readonly ListItem[];
}

/** One of the things that the help is to bring about. */
export interface PurposeEffect extends Located {
  readonly effect: Effect;
  /** Only with `clarifyNeed`: the help that the need is clarified for. */
  readonly forProvisions?: readonly ProvisionRef[];
  /** How the effects of one line are joined: all of them (og), or one of them (eller). Effects of several lines are all meant. */
  readonly join?: 'and' | 'or';
}

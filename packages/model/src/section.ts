import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose } from './source.ts';

/** A part with a heading; `prose` are the `>` lines. */
export interface Section extends Located {
  readonly prose: readonly Prose[];
  readonly tables?: readonly Table[];
  /** citat fra: the law's own words, which are neither scored nor taken for a promise. */
  readonly quotes?: readonly StatuteQuote[];
}

export interface ItemSection extends Section {
  readonly items: readonly ListItem[];
}

export interface StatuteQuote extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly prose: readonly Prose[];
}

/** Rows between `|`; the first is the header. */
export interface Table extends Located {
  readonly header: readonly string[];
  readonly rows: readonly (Located & { readonly cells: readonly TableCell[] })[];
}

export interface TableCell {
  readonly text: string;
  /** Where the cell is an amount: "2 timer om ugen". */
  readonly limit?: Limit;
}

export type ListItem = Prose;

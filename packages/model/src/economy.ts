import type { Bound, Money } from './limit.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Economy extends Section {
  readonly fee?: Located & { readonly free: boolean; readonly amount?: Money; readonly text?: string };
  /** betaler selv: own costs. */
  readonly ownCosts: readonly Prose[];
  readonly freeChoice?: Located & { readonly offered: boolean; readonly how?: string };
  /** pris, loft, tilskud, kommunen betaler: what single things cost, the most that can be asked, and what the municipality gives. */
  readonly prices?: readonly Price[];
  /** betalingen omfatter */
  readonly feeCovers?: Prose;
}

export interface Price extends Located {
  /** pris · loft · tilskud · kommunen betaler */
  readonly kind: 'price' | 'cap' | 'grant' | 'paidByMunicipality';
  /** One of amount and share; neither where the municipality pays for the whole of `item`. */
  readonly amount?: Money;
  readonly share?: { readonly percent: number; readonly of?: string };
  readonly bound?: Bound;
  /** The year that the amount is for. */
  readonly year?: number;
  readonly item?: string;
}

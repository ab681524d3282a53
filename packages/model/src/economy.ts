import type { Money } from './limit.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Economy extends Section {
  readonly fee?: Located & { readonly free: boolean; readonly amount?: Money; readonly text?: string };
  /** betaler selv: own costs. */
  readonly ownCosts: readonly Prose[];
  readonly freeChoice?: Located & { readonly offered: boolean; readonly how?: string };
  /** pris and loft: what single things cost, and the most that can be asked. */
  readonly prices?: readonly Price[];
  /** betalingen omfatter */
  readonly feeCovers?: Prose;
}

export interface Price extends Located {
  readonly kind: 'price' | 'cap';
  readonly amount: Money;
  /** The year that the amount is for. */
  readonly year?: number;
  readonly item?: string;
}

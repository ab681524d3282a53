import type { ProvisionRef } from './provision-ref.ts';
import type { Located } from './source.ts';
import type { PlainDate } from './time.ts';

/** One thing that a standard builds on: provisions, a whole law, or what authorities have written about the law. */
export type LegalBasis =
  | (Located & { readonly kind: 'provisions'; readonly provisions: readonly ProvisionRef[] })
  | (Located & { readonly kind: 'law'; readonly law: string })
  | WrittenBasis;

/** bekendtgørelse · vejledning · cirkulære · principmeddelelse (which was called principafgørelse until 2019) */
export interface WrittenBasis extends Located {
  readonly kind: 'executiveOrder' | 'guidance' | 'circular' | 'principle';
  /** "1575", "10-19" */
  readonly number?: string;
  readonly date?: PlainDate;
  /** "om kvalitetsstandarder", without "om". */
  readonly about?: string;
}

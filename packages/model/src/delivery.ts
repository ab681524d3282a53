import type { ListItem, Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Delivery extends Section {
  readonly suppliers: readonly (Located & {
    readonly name: string;
    readonly kind?: 'internal' | 'external';
    readonly when?: string;
  })[];
  /** samarbejde med: others who take part. `volunteers` where the text says so. */
  readonly partners: readonly (Located & { readonly name: string; readonly volunteers: boolean })[];
  /** krav til leverandøren: what whoever gives the help must do or have. */
  readonly demands?: readonly Prose[];
  readonly items: readonly ListItem[];
  /** velfærdsteknologi: what is used. */
  readonly technology: readonly Prose[];
}

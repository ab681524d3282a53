import type { Limit } from './limit.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Appeal extends Section {
  readonly instance?: Located & { readonly to: 'none' | 'ankestyrelsen' };
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

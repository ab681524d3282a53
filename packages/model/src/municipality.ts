import type { Contact } from './contact.ts';
import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';

/** `# Kommune "Lindøse Kommune"`: what all standards of the municipality share. */
export interface MunicipalityModel {
  readonly kind: 'municipality';
  readonly file: string;
  readonly range: SourceRange;
  readonly name: string;
  /** Three digits. */
  readonly code?: Prose;
  readonly website?: Prose;
  readonly committees: readonly Prose[];
  readonly contacts: readonly Contact[];
  readonly systems: readonly Prose[];
  /** Default case-processing deadlines per provision. */
  readonly deadlines: readonly (Located & { readonly provisions: readonly ProvisionRef[]; readonly limit: Limit })[];
  /** `## Tekst "Individuel vurdering"`: fixed blocks that standards pull in by name. */
  readonly textBlocks: readonly (Located & { readonly name: string; readonly prose: readonly Prose[] })[];
}

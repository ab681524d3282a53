import type { Access, Soon } from './access.ts';
import type { LocalCodeList } from './code-list.ts';
import type { Contact } from './contact.ts';
import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';

/** A deadline that holds unless a standard says otherwise; the same provision may have several, each for its cases. */
export interface MunicipalDeadline extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly limit: Limit;
  readonly startEvent?: string;
  /** In which cases: "ved støtte i botilbud". */
  readonly when?: string;
  /** akut, and hjælpen begynder, in lines below the bullet. */
  readonly acute?: Access['acute'];
  readonly starts?: readonly Soon[];
}

/** `# Kommune "Lindøse Kommune"`: what all standards of the municipality share. */
export interface MunicipalityModel {
  readonly kind: 'municipality';
  readonly file: string;
  readonly range: SourceRange;
  readonly name: string;
  /** Three digits. */
  readonly code?: Prose;
  readonly website?: Prose;
  /** farve: the colour of headings and lines in its texts, as written: `#1a5276`. */
  readonly colour?: Prose;
  /** logo: path of a picture beside the municipality's file, with `/`. */
  readonly logo?: Prose;
  /** standarder: `alle` where the municipality says that all of its standards lie beside this file. */
  readonly collection?: Prose;
  /** lix: the highest readability figure (LIX) that its standards' own words may have. */
  readonly readability?: Located & { readonly most: number };
  /** kendte ord: words that are rightly spelt though no dictionary has them, with commas between them. */
  readonly knownWords?: Prose;
  readonly committees: readonly Prose[];
  readonly contacts: readonly Contact[];
  readonly systems: readonly Prose[];
  /** Default case-processing deadlines per provision. */
  readonly deadlines: readonly MunicipalDeadline[];
  /** Codes of its own; a list called KLE or Kontoplan holds the numbers that `kle:` and `konto:` are looked up in. */
  readonly codeLists: readonly LocalCodeList[];
  /** `## Tekst "Individuel vurdering"`: fixed blocks that standards pull in by name. */
  readonly textBlocks: readonly (Located & { readonly name: string; readonly prose: readonly Prose[] })[];
}

import type { Located, Prose, SourceRange } from './source.ts';

/** `# Begreber`: terms in a hierarchy. Who has [angst] has a [psykisk lidelse]. */
export interface VocabularyModel {
  readonly kind: 'vocabulary';
  readonly file: string;
  readonly range: SourceRange;
  readonly title?: string;
  readonly terms: readonly TermDefinition[];
}

export interface TermDefinition extends Located {
  /** In lower case, as in the heading's brackets. */
  readonly name: string;
  readonly nameRange: SourceRange;
  /** er en slags: names of wider terms. */
  readonly broader: readonly Prose[];
  readonly synonyms: readonly Prose[];
  /** forklaring: short and plain, for citizens. */
  readonly explanation?: Prose;
  /** sætning: a predicate that fits after "du" and "borgeren": "har nedsat fysisk funktionsevne". */
  readonly predicate?: Prose;
  /** trin: the steps of a scale, lowest first: `ingen, let, moderat, svær, fuldstændig`. */
  readonly steps?: readonly string[];
  /** kode: FFB 303deb9b-… */
  readonly code?: Located & { readonly system: string; readonly value: string };
}

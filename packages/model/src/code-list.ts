import type { Located, Prose, SourceRange } from './source.ts';

/** `## Kodeliste "Henvendelsesårsag"` in the municipality's file: codes of its own, with what they are called elsewhere. */
export interface LocalCodeList extends Located {
  readonly name: string;
  readonly nameRange: SourceRange;
  /** What the list is for, in words. */
  readonly prose: readonly Prose[];
  /** fil: a CSV file beside the municipality's file that holds the codes, as written. */
  readonly source?: Prose;
  /** The lists that the codes are translated to, as their columns are called: `FFB`, `Danmarks Statistik`. */
  readonly columns: readonly Prose[];
  /** In the order of the rows. */
  readonly codes: readonly LocalCode[];
}

export interface LocalCode extends Located {
  readonly code: string;
  /** '' where only the code is given. */
  readonly name: string;
  /** The municipality's own remark on the code. */
  readonly note?: string;
  /** One for each of the list's columns, in their order. */
  readonly translations: readonly CodeTranslation[];
}

/** How the code of the other list stands to ours: it means the same, more, or less. */
export type CodeRelation = 'same' | 'wider' | 'narrower';

/**
 * One cell: a code as written, a term whose code counts (`[angst]`), that the other list has none, or nothing at all, which is a gap.
 * The range is the words in the cell, or the empty cell.
 */
export type CodeTranslation = Located & {
  /** The column's heading. */
  readonly to: string;
} & (
    | { readonly kind: 'code'; readonly code: string; readonly relation: CodeRelation }
    | { readonly kind: 'term'; readonly term: string; readonly relation: CodeRelation }
    | { readonly kind: 'none' }
    | { readonly kind: 'missing' }
  );

import type { SourceStrength } from './law.ts';
import type { SourceRange } from './source.ts';

export type FindingSeverity = 'error' | 'warning' | 'info';

/** One thing that is wrong or worth a look, at one place. */
export interface Finding {
  /** `varighed/over-lovens-graense`, or `sprog/…` for what the text itself does wrong. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** What is wrong, why it matters, what to do: whole sentences in the user's language. */
  readonly message: string;
  readonly file: string;
  readonly range: SourceRange;
  /** `serviceloven § 82 b` */
  readonly provision?: string;
  readonly strength?: SourceStrength;
  /** Where it is written: "serviceloven § 82 b, stk. 1". */
  readonly source?: string;
  /** The other place that a contradiction is about. */
  readonly related?: readonly { readonly file: string; readonly range: SourceRange; readonly message: string }[];
  readonly fixes?: readonly Fix[];
  /**
   * Set where the same fault is told a second time, at its other place, so that whoever has that file open sees it. Points to the finding
   * that counts.
   */
  readonly mirrorOf?: { readonly file: string; readonly range: SourceRange };
}

/** A change of text that mends the finding. `safe`: the meaning that the writer intended is kept. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly file: string; readonly range: SourceRange; readonly newText: string }[];
}

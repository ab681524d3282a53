/** A place in a text. Lines and columns count from 1; a column is a UTF-16 code unit, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text in one file; `end` is the first position after it. */
export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}

/** Anything that can be pointed at in its file. */
export interface Located {
  readonly range: SourceRange;
}

/** Words as the writer wrote them, shown to the citizen as they stand. */
export interface Prose extends Located {
  readonly text: string;
  /** Where the words come from, or how firm they are, when the writer says so: (lov), (faglig praksis), (typisk) … */
  readonly mark?: ProseMark;
}

export type ProseMark = 'law' | 'serviceLevel' | 'practice' | 'goal' | 'asARule' | 'typically' | 'exceptionally';

import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { LexerResult, LexingDiagnostic } from 'langium';
import type { BulletKind } from './grammar-facts.ts';
import { trimmedEnd } from './value-scanner.ts';

/** What was wrong with a line before the grammar saw it. */
export type LineIssueKind =
  | 'nearHeading'
  | 'unknownHeading'
  | 'headingMarks'
  | 'headingWords'
  | 'titleKind'
  | 'nearKey'
  | 'unknownKey'
  | 'plainLine'
  | 'secondTitle'
  | 'longLine'
  | 'tangledLine';

export interface LineIssue extends LexingDiagnostic {
  readonly kind: LineIssueKind;
  /** What stands there, without `#` or colon. */
  readonly written: string;
  /** What was probably meant, as the user would write it. */
  readonly suggestion?: string;
  /** What to write between two offsets to mend it, where that is not `suggestion` in place of the whole. */
  readonly mend?: { readonly start: number; readonly end: number; readonly text: string };
}

/** What one line turned out to be; kept so that a message can say what belongs there. */
export interface LineKind {
  readonly kind: 'title' | 'heading' | 'theme' | 'key' | 'bullet' | 'prose' | 'row' | 'plain' | 'unknown';
  /** The key with its colon, or the heading's keyword. */
  readonly name?: string;
  readonly bullets?: BulletKind;
}

export interface LineReport {
  readonly diagnostics: LineIssue[];
  /** By line number, from 1. */
  readonly lines: ReadonlyMap<number, LineKind>;
}

/** One line of a text that is not blank. */
export interface Line {
  readonly number: number;
  readonly offset: number;
  /** First and last (exclusive) offset that is not white space. */
  readonly start: number;
  readonly end: number;
}

/** The tokens and issues of one text. */
export class LexerRun {
  readonly text: string;
  private readonly definition: TokenTypeDictionary;
  private readonly tokens: IToken[] = [];
  private readonly issues: LineIssue[] = [];
  private readonly lines = new Map<number, LineKind>();

  constructor(text: string, definition: TokenTypeDictionary) {
    this.text = text;
    this.definition = definition;
  }

  /** A token may be empty: a word that is missing and whose place is known. */
  token(type: string, line: Line, start: number, end: number): void {
    const tokenType = this.definition[type] ?? this.definition.WORD;
    if (!tokenType) return;
    this.tokens.push({
      // A keyword is read as the grammar spells it, whatever case, gap or slip it was typed with.
      image: typeof tokenType.PATTERN === 'string' ? tokenType.PATTERN : this.text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: line.number,
      endLine: line.number,
      startColumn: start - line.offset + 1,
      endColumn: end - line.offset,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    });
  }

  line(line: Line, kind: LineKind): void {
    this.lines.set(line.number, kind);
  }

  headingAt(line: Line): string | undefined {
    return this.lines.get(line.number)?.name;
  }

  issue(
    kind: LineIssueKind,
    line: Line,
    start: number,
    end: number,
    written: string,
    suggestion?: string,
    mend?: LineIssue['mend'],
  ): void {
    this.issues.push({
      kind,
      written: written.trim(),
      suggestion,
      mend,
      message: kind,
      offset: start,
      length: end - start,
      line: line.number,
      column: start - line.offset + 1,
    });
  }

  result(): LexerResult & { report: LineReport } {
    return { tokens: this.tokens, hidden: [], errors: [], report: { diagnostics: this.issues, lines: this.lines } };
  }
}

/** Lines that are not blank. A byte order mark is white space. */
export function* linesOf(text: string): Generator<Line> {
  let offset = 0;
  for (let number = 1; offset <= text.length; number++) {
    const newline = text.indexOf('\n', offset);
    const stop = newline < 0 ? text.length : newline;
    let start = offset;
    while (start < stop && /\s/.test(text[start] ?? '')) start++;
    const end = trimmedEnd(text, start, stop);
    if (start < end) yield { number, offset, start, end };
    if (newline < 0) return;
    offset = newline + 1;
  }
}

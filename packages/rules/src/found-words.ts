import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { remembered } from './remembered.ts';
import { writtenParts } from './written-words.ts';

/** Words of the writer's that a pattern fits, and where they stand. */
export interface FoundWords {
  readonly words: string;
  readonly at: SourceRange;
}

/**
 * Where a pattern fits the writer's own words, line by line. What stands in quotation marks is somebody else's, and so are lines marked as
 * the law's.
 * @param pattern with the flag g
 */
export function wordsFound(standard: Pick<StandardModel, 'shared' | 'services'>, pattern: RegExp): FoundWords[] {
  return ownLines(standard).flatMap(({ own, range, exact }) =>
    [...own.matchAll(pattern)].map(({ 0: words, index }): FoundWords => {
      const { line, column } = range.start;
      const start = { line, column: column + index };
      return { words, at: exact ? { start, end: { line, column: start.column + words.length } } : range };
    }),
  );
}

interface OwnLine {
  /** As long as the line; what is somebody else's is replaced by dots. */
  readonly own: string;
  readonly range: SourceRange;
  /** Words and place are the same stretch; otherwise the whole line is meant. */
  readonly exact: boolean;
}

const ownLines = remembered((standard: Pick<StandardModel, 'shared' | 'services'>): readonly OwnLine[] =>
  writtenParts(standard)
    .flatMap(({ prose, items = [] }) => [...prose, ...items])
    .filter(({ mark }) => mark !== 'law')
    .map(({ text, range }) => ({
      own: text.replace(/»[^»«]*«|“[^“”]*”|"[^"]*"/gu, (quoted) => '·'.repeat(quoted.length)),
      range,
      exact: range.start.line === range.end.line && range.end.column - range.start.column === text.length,
    })),
);

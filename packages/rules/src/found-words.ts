import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
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
  const lines = writtenParts(standard).flatMap(({ prose, items = [] }) => [...prose, ...items]);
  return lines
    .filter(({ mark }) => mark !== 'law')
    .flatMap(({ text, range }) => {
      const own = text.replace(/»[^»«]*«|“[^“”]*”|"[^"]*"/gu, (quoted) => '·'.repeat(quoted.length));
      // Where words and place are not the same stretch, the whole line is meant.
      const exact = range.start.line === range.end.line && range.end.column - range.start.column === text.length;
      return [...own.matchAll(pattern)].map(({ 0: words, index }): FoundWords => {
        const { line, column } = range.start;
        const start = { line, column: column + index };
        return { words, at: exact ? { start, end: { line, column: start.column + words.length } } : range };
      });
    });
}

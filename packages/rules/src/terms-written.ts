import type { Block } from '@kvast/model/block';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { leavesIn } from './conditions-written.ts';

/** A term in brackets; `at` covers the brackets too. */
export interface WrittenTerm {
  readonly term: string;
  readonly at: SourceRange;
}

/** Every bracketed term of a standard: in conditions, and in words for the citizen. Provisions in brackets are no terms. */
export function termsIn(standard: StandardModel): WrittenTerm[] {
  const mentioned = standard.mentions
    .filter(({ text, provisions }) => !provisions && /\p{L}/u.test(text))
    .map(({ text, range }) => ({ term: text, at: range }));
  return [...[standard.shared, ...standard.services].flatMap(termsInConditions), ...mentioned];
}

function termsInConditions(block: Block): WrittenTerm[] {
  return leavesIn(block).flatMap((leaf) =>
    leaf.kind === 'term' ? [{ term: leaf.term, at: brackets(leaf.term, leaf.range) }] : [],
  );
}

/** The brackets end the condition: `betydelig [nedsat fysisk funktionsevne]`. */
function brackets(term: string, { start, end }: SourceRange): SourceRange {
  const column = Math.max(start.column, end.column - term.length - 2);
  return { start: { line: end.line, column }, end };
}

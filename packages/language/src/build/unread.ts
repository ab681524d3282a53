import type { UnreadLine } from '@kvast/model/standard';
import * as ast from '../generated/ast.ts';
import { lastBefore } from '../last-before.ts';
import { rangeOf } from './context.ts';
import { partUnder } from './section-parts.ts';

/** Lines that were not read, with the part of the standard that they would have spoken of. @param lines their numbers */
export function unreadLines(document: ast.Document, lines: ReadonlySet<number>): UnreadLine[] {
  const headings = [...headingsOf(document)].sort((a, b) => a.line - b.line);
  const numbers = headings.map(({ line }) => line);
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => {
      const above = headings[lastBefore(numbers, line)];
      const part = above === undefined ? 'head' : above.line === line ? undefined : above.part;
      return { part, range: { start: { line, column: 1 }, end: { line: line + 1, column: 1 } } };
    });
}

function* headingsOf(document: ast.Document): Generator<{ readonly line: number; readonly part: UnreadLine['part'] }> {
  for (const section of document.sections) {
    yield { line: rangeOf(section).start.line, part: partOf(section.heading) };
    for (const below of section.subsections) yield { line: rangeOf(below).start.line, part: partOf(below.heading) };
  }
}

function partOf(heading: ast.Heading | undefined): UnreadLine['part'] {
  return ast.isNamedHeading(heading) ? (partUnder(heading.name?.toLowerCase() ?? '') ?? 'other') : undefined;
}

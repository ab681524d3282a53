import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { lineAt } from '../editor-context.ts';
import { outline } from '../outline/outline.ts';

/** From the word outwards: brackets or quotation marks, the value, the line, the paragraph, each section around it, the whole document. */
export function selectionRanges(text: string, positions: readonly Position[]): SelectionRange[] {
  const lines = text.split(/\r?\n/);
  const whole = range(0, 0, lines.length - 1, lines.at(-1)?.length ?? 0);
  const sections = flattened(outline(text));
  return positions.map((position) => {
    const around = [
      whole,
      ...sections.filter((each) => encloses(each, position)),
      paragraph(lines, position.line),
      ...inLine(lineAt(text, position.line), position),
    ];
    return around.reduce<SelectionRange | undefined>(
      (parent, each) =>
        parent && (!inside(each, parent.range) || same(each, parent.range)) ? parent : { range: each, parent },
      undefined,
    ) as SelectionRange;
  });
}

/** What surrounds the position in its own line, the widest first. */
function inLine(line: string, { line: number, character }: Position): Range[] {
  const found: Range[] = [range(number, line.length - line.trimStart().length, number, line.trimEnd().length)];
  const value = /^\s*(?:[^:"[>]+:|[-–•*]+|>|#+)\s*(?=\S)/.exec(line)?.[0].length ?? 0;
  if (value > 0 && character >= value) found.push(range(number, value, number, line.trimEnd().length));
  for (const pattern of [
    /"[^"]*"|\[[^\]]*\]|\([^)]*\)/g,
    /[^"[\]()]+(?=["\])])/g,
    /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu,
  ]) {
    const match = [...line.matchAll(pattern)].find(
      ({ index, 0: words }) => index <= character && character <= index + words.length,
    );
    if (match) found.push(range(number, match.index, number, match.index + match[0].length));
  }
  return found;
}

/** The lines above and below with no blank line or heading between. */
function paragraph(lines: readonly string[], line: number): Range {
  const ends = (at: number) => !lines[at]?.trim() || /^\s*#/.test(lines[at] ?? '');
  if (ends(line)) return range(line, 0, line, lines[line]?.length ?? 0);
  let first = line;
  let last = line;
  while (first > 0 && !ends(first - 1)) first--;
  while (last < lines.length - 1 && !ends(last + 1)) last++;
  return range(first, 0, last, lines[last]?.length ?? 0);
}

function flattened(symbols: ReturnType<typeof outline>): Range[] {
  return symbols.flatMap(({ range: own, children }) => [own, ...flattened(children ?? [])]);
}

function range(line: number, character: number, endLine: number, endCharacter: number): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function encloses({ start, end }: Range, position: Position): boolean {
  return before(start, position) && before(position, end);
}

function inside(inner: Range, outer: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function same(a: Range, b: Range): boolean {
  return inside(a, b) && inside(b, a);
}

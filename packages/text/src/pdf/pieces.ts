import { callTo, mailTo } from '../addresses.ts';
import type { Inline, OwnLanguage } from '../document-tree.ts';

export type Face = 'regular' | 'bold' | 'italic';

/** Words that are set alike. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly quiet?: boolean;
  /** Its letters are in the font for the rest of Europe. */
  readonly foreign?: boolean;
  readonly link?: string;
  /** Where it is not the text's. */
  readonly language?: OwnLanguage;
}

type Manner = Omit<Piece, 'text'>;

/** The words of a line as pieces, mark-up resolved. */
export function piecesOf(runs: readonly Inline[], manner: Manner = { face: 'regular' }): Piece[] {
  return runs.flatMap((run) => pieceOf(run, manner));
}

function pieceOf(run: Inline, manner: Manner): Piece[] {
  switch (run.kind) {
    case 'text':
    case 'time':
    case 'code':
      return [{ ...manner, text: run.text }];
    case 'strong':
      return piecesOf(run.runs, { ...manner, face: 'bold' });
    case 'emphasis':
      return piecesOf(run.runs, { ...manner, face: 'italic' });
    case 'note':
      return piecesOf(run.runs, { ...manner, quiet: true });
    case 'written':
      return piecesOf(run.runs, { ...manner, language: run.language });
    case 'statement':
      return piecesOf(run.runs, manner);
    case 'link':
      return piecesOf(run.runs, { ...manner, link: run.href });
    case 'phone':
      return [{ ...manner, text: run.number, link: callTo(run.number) }];
    case 'email':
      return [{ ...manner, text: run.address, link: mailTo(run.address) }];
  }
}

/** A piece in its place on a line; `x` from the left edge of the text, in points. */
export interface Placed extends Piece {
  readonly x: number;
  readonly width: number;
}

/**
 * Pieces broken into lines.
 * @param width of the column, in points
 * @param measure width of words in a face, in points
 */
export function linesOf(
  pieces: readonly Piece[],
  width: number,
  measure: (text: string, face: Face) => number,
): Placed[][] {
  const lines: Placed[][] = [];
  let line: Placed[] = [];
  let x = 0;
  const place = (piece: Piece, text: string) => {
    const last = line.at(-1);
    const alike =
      last &&
      last.face === piece.face &&
      last.link === piece.link &&
      last.language === piece.language &&
      last.foreign === piece.foreign;
    const wide = measure(text, piece.face);
    if (alike && last.quiet === piece.quiet) {
      const joined = `${last.text}${text}`;
      line[line.length - 1] = { ...last, text: joined, width: measure(joined, piece.face) };
      x = last.x + measure(joined, piece.face);
    } else {
      line.push({ ...piece, text, x, width: wide });
      x += wide;
    }
  };
  const end = () => {
    const last = line.at(-1);
    if (last) line[line.length - 1] = { ...last, text: last.text.trimEnd() };
    if (line.length > 0) lines.push(line);
    line = [];
    x = 0;
  };
  for (const [words, ...spaces] of tokens(pieces)) {
    const wide = words.reduce((sum, { text, face }) => sum + measure(text, face), 0);
    if (x > 0 && x + wide > width) end();
    for (const part of words)
      for (const text of fitting(part, width, measure)) {
        if (x > 0 && x + measure(text, part.face) > width) end();
        place(part, text);
      }
    for (const [space] of spaces) if (space && x > 0) place(space, space.text);
  }
  end();
  return lines;
}

/** Words that stand together without a space between them, however many pieces they are of, and the space after them. */
function* tokens(pieces: readonly Piece[]): Generator<[words: Piece[], ...spaces: Piece[][]]> {
  let words: Piece[] = [];
  for (const piece of pieces) {
    for (const part of keptTogether(piece.text).split(/( +|\n+)/)) {
      if (part === '') continue;
      if (/^[ \n]/.test(part)) {
        yield [words, [{ ...piece, text: ' ' }]];
        words = [];
      } else words.push({ ...piece, text: part });
    }
  }
  if (words.length > 0) yield [words];
}

/** "§ 82 b" is hard to read over two lines. */
function keptTogether(text: string): string {
  return text.replaceAll(/§ (\d+)(?: ([a-z])(?![\p{L}\d]))?/gu, (_, number: string, letter?: string) =>
    letter ? `§\u00a0${number}\u00a0${letter}` : `§\u00a0${number}`,
  );
}

/** A word that is wider than the whole column is cut; every other word stays whole. */
function fitting({ text, face }: Piece, width: number, measure: (text: string, face: Face) => number): string[] {
  if (measure(text, face) <= width) return [text];
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part !== '' && measure(part + character, face) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

import type { IToken } from 'chevrotain';

/**
 * One line with its white space in order: one space between words of the language, none before a comma, a colon or the point
 * of "12.", one after a comma. Free text, names and references stand as they were written.
 * @param line without white space at its ends
 * @param tokens of the line, in order; `offset` is where the line begins in their text
 */
export function tidied(line: string, tokens: readonly IToken[], offset: number): string {
  let text = '';
  let end = 0;
  let previous: IToken | undefined;
  for (const token of tokens) {
    const start = token.startOffset - offset;
    const gap = line.slice(end, start);
    // What no token covers is none of ours to move.
    if (gap.trim() !== '') return line;
    const stop = (token.endOffset ?? token.startOffset) - offset + 1;
    text += previous ? between(previous, token, gap) : '';
    text += written(token, line.slice(start, stop));
    end = stop;
    previous = token;
  }
  return line.slice(end).trim() === '' ? text : line;
}

const CLOSE_TO_THE_LEFT: ReadonlySet<string> = new Set(['COMMA', '.', ':']);

function between(previous: IToken, next: IToken, gap: string): string {
  if (CLOSE_TO_THE_LEFT.has(next.tokenType.name)) return '';
  const opens =
    previous.tokenType.name === 'COMMA' ||
    /[:#>]$/.test(previous.image) ||
    /^(?:BULLET|NAME)$/.test(previous.tokenType.name);
  return gap === '' && !opens ? '' : ' ';
}

/** Keywords may be typed with any gap between their words; names lose the gap before their colon. */
function written(token: IToken, text: string): string {
  const isKeyword = typeof token.tokenType.PATTERN === 'string';
  const single = isKeyword ? text.replace(/[ \t]+/g, ' ') : text;
  return isKeyword || token.tokenType.name === 'NAME' ? single.replace(/\s+:$/, ':') : single;
}

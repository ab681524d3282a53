import { MONTH_NAMES } from '@kvast/model/month-names';
import { readProvisions } from '../provision-reader.ts';
import type { ValueFacts } from './grammar-facts.ts';

/** One token inside a line: `type` is a terminal's name or a keyword. Offsets count in the whole text. */
export interface ScannedToken {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = MONTH_NAMES.join('|');
const UNITS = 'minut|time|dag|hverdag|arbejdsdag|overnatning|uge|måned|mdr|år|gang';
const NUMBER_WORDS = 'én|en|ét|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv';

/** Tried in this order; the first that may stand here and matches is taken. */
const TERMINALS: readonly (readonly [string, RegExp])[] = [
  ['STRING', /"[^"\n]*"|»[^«\n]*«|”[^”\n]*”|“[^”\n]*”/y],
  ['RULE', /[\p{L}\d-]+\/[\p{L}\d-]+/uy],
  ['TERM', /\[[^\]\n]*\]/y],
  ['URL', /https?:[^\s,]+/y],
  ['EMAIL', /[^\s@,:]+@[^\s@,:]+/y],
  ['DATE', new RegExp(String.raw`\d{4}-\d{2}-\d{2}|(?:\d{1,2}\.?[ \t]*)?(?:${MONTHS})[ \t]+\d{4}`, 'iy')],
  ['PHONE', /(?:\+45[ \t]?)?\d{2}[ \t]?\d{2}[ \t]?\d{2}[ \t]?\d{2}(?!\d)/y],
  ['NUMBER', new RegExp(String.raw`\d+(?:[.,]\d+)*|(?:${NUMBER_WORDS})(?=[ \t]+(?:${UNITS}))`, 'iy')],
  ['ARROW', /→|[-=]>/y],
  ['COMMA', /,/y],
  ['DASH', /[-–]/y],
];
const WORD = /[^\s,]+/y;
/** Where a dash can stand between two values (`niveau let-svær`), it ends a word. */
const WORD_BEFORE_DASH = /[^\s,–-]+/y;
const SPACE = /[ \t\r]+/y;

/** Splits what stands after a key or in a bullet into tokens that the grammar allows there. */
export class ValueScanner {
  private readonly byFirstCharacter = new Map<string, { readonly keyword: string; readonly pattern: RegExp }[]>();
  private readonly terminals: readonly (readonly [string, RegExp])[];
  private readonly tail: boolean;
  private readonly provisions: boolean;
  private readonly dashes: boolean;
  private readonly textAfter: ReadonlySet<string>;

  constructor(facts: ValueFacts) {
    this.terminals = TERMINALS.filter(([name]) => facts.terminals.has(name));
    this.tail = facts.terminals.has('TEXT');
    this.provisions = facts.terminals.has('PROVISIONS');
    this.textAfter = facts.textAfter;
    this.dashes = facts.terminals.has('DASH');
    for (const keyword of [...facts.keywords].sort((a, b) => b.length - a.length)) {
      const first = keyword[0]?.toLowerCase() ?? '';
      const known = this.byFirstCharacter.get(first) ?? [];
      known.push({ keyword, pattern: keywordPattern(keyword) });
      this.byFirstCharacter.set(first, known);
    }
  }

  /**
   * Reads from `start` to `end`. A word that may not stand there becomes the beginning of the free text that ends the line,
   * where free text may stand at all; otherwise a WORD, which the grammar refuses.
   */
  scan(text: string, start: number, end: number): ScannedToken[] {
    const tokens: ScannedToken[] = [];
    let at = skipSpace(text, start, end);
    while (at < end) {
      const [before, last] = [tokens.at(-2)?.type, tokens.at(-1)?.type ?? ''];
      const inTail = this.textAfter.has(last) || this.textAfter.has(`${before} ${last}`);
      const found = inTail ? undefined : this.tokenAt(text, at, end);
      if (!found && this.tail) {
        tokens.push({ type: 'TEXT', start: at, end: trimmedEnd(text, at, end) });
        break;
      }
      const token = found ?? wordAt(this.dashes ? WORD_BEFORE_DASH : WORD, text, at, end);
      tokens.push(token);
      at = skipSpace(text, token.end, end);
    }
    return tokens;
  }

  private tokenAt(text: string, at: number, end: number): ScannedToken | undefined {
    if (this.provisions) {
      const found = readProvisions(text, at);
      if (found && found.end <= end) return { type: 'PROVISIONS', start: at, end: found.end };
    }
    for (const { keyword, pattern } of this.byFirstCharacter.get(text[at]?.toLowerCase() ?? '') ?? []) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && at + match[0].length <= end) return { type: keyword, start: at, end: at + match[0].length };
    }
    for (const [type, pattern] of this.terminals) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && at + match[0].length <= end) return { type, start: at, end: at + match[0].length };
    }
    return undefined;
  }
}

/** Case and the width of gaps do not count; a keyword ends where a word ends. */
function keywordPattern(keyword: string): RegExp {
  const words = keyword.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('é', '[eé]'));
  const boundary = /[\p{L}\p{N}]$/u.test(keyword) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(words.join('[ \\t]+') + boundary, 'iuy');
}

function wordAt(word: RegExp, text: string, at: number, end: number): ScannedToken {
  word.lastIndex = at;
  const length = word.exec(text)?.[0].length ?? 1;
  return { type: 'WORD', start: at, end: Math.min(at + length, end) };
}

export function skipSpace(text: string, at: number, end: number): number {
  SPACE.lastIndex = at;
  const match = at < end ? SPACE.exec(text) : null;
  return match ? Math.min(at + match[0].length, end) : at;
}

export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

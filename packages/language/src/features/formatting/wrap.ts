import { MONTH_NAMES } from '@kvast/model/month-names';
import { isUnit } from '../../build/values.ts';

/** `(lov)` at the end of prose says where its words come from, so where a line ends matters there. */
const MARK_AT_END = /\((?:lov|serviceniveau|faglig praksis|mål)\)\s*$/i;

/** Whatever follows begins something new. */
const SENTENCE_END = /[.!?:;»«"”)\]]$/;

/** Most characters of the end of a line that is not worth a line of its own. */
const FEW = 15;

/**
 * Lines of prose without their `>`, none longer than `width` where that can be. Each line is a unit of the model, so lines
 * that fit are left as they are. What is too much for one line gets a line of its own; only where the line breaks off in the
 * middle of a sentence does it move to the beginning of the next one, so that a word that is put in leaves no stump. A line
 * that begins a sentence goes on beginning it, and the words and the paragraphs stay the same.
 * A line that ends in a mark stays one line, since the mark speaks of all of it.
 */
export function filled(lines: readonly string[], width: number): string[] {
  const done: string[] = [];
  let rest = '';
  for (const line of lines) {
    if (line === '' || MARK_AT_END.test(line)) {
      // They cannot join a line whose mark speaks of all of it, and a few words alone in mid-sentence are worse than a long line.
      const before = line !== '' && rest !== '' && rest.length <= FEW ? `${done.pop()} ${rest}` : rest;
      done.push(...(before ? [before, line] : [line]));
      rest = '';
    } else {
      const parts = broken(rest ? `${rest} ${line}` : line, width);
      rest = parts.length > 1 && !SENTENCE_END.test(line) ? (parts.pop() ?? '') : '';
      done.push(...parts);
    }
  }
  return rest ? [...done, rest] : done;
}

/** Breaks between words, never inside a [mention] and never so that a line would seem to end in a mark. */
function broken(words: string, width: number): string[] {
  if (words.length <= width) return [words];
  let end: number | undefined;
  for (const gap of gaps(words)) {
    const usable = !MARK_AT_END.test(words.slice(0, gap.start));
    if (usable && (gap.start <= width || end === undefined)) end = gap.start;
    if (gap.start > width && end !== undefined) break;
  }
  return end === undefined ? [words] : [words.slice(0, end), ...broken(words.slice(end).trimStart(), width)];
}

/** A figure, and what it counts or is a part of: `6 måneder`, `61 kr.`, `§ 82 b`, `1. maj 2025`. */
const MONTHS = MONTH_NAMES.join('|');
const BEFORE_A_FIGURE = new RegExp(String.raw`(?:§|\bstk\.|\bnr\.|\bkl\.|\bca\.|\b(?:${MONTHS}))$`, 'iu');
const AFTER_A_FIGURE = new RegExp(String.raw`^(?:§|%|kr\.|procent|[a-h](?!\p{L})|(?:${MONTHS})\b)`, 'iu');

/** Does a line break here part what is read as one? */
function belongsTogether(before: string, after: string): boolean {
  if (/^§/.test(after) || (BEFORE_A_FIGURE.test(before) && /^\d/.test(after))) return true;
  const word = /^[\p{L}²]+/u.exec(after)?.[0] ?? '';
  return /\d\.?$/.test(before) && (AFTER_A_FIGURE.test(after) || isUnit(word));
}

/** White space that stands outside square brackets, and not between a figure and what it belongs to. */
function* gaps(words: string): Generator<{ readonly start: number }> {
  let depth = 0;
  for (const { 0: found, index } of words.matchAll(/\[|\]|\s+/g)) {
    if (found === '[') depth++;
    else if (found === ']') depth = Math.max(depth - 1, 0);
    else if (
      depth === 0 &&
      !belongsTogether(
        words.slice(Math.max(0, index - 20), index),
        words.slice(index + found.length, index + found.length + 20),
      )
    )
      yield { start: index };
  }
}

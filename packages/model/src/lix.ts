export interface Lix {
  /** Words per sentence plus the share of long words in percent, rounded to one decimal. 0 for a text without words. */
  readonly lix: number;
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** Abbreviations whose last full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'jf stk nr f.eks fx bl.a kr ca pr mv m.v m.m mfl m.fl d.v.s dvs o.l osv evt inkl ekskl ift i.f.t iht i.h.t pkt kap kl tlf mdr hhv o.a bek lbk s vedr etc'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\d]+(?:[.’'-][\p{L}\d]+)*/gu;

/**
 * Readability after Björnsson, as the real standards were measured: a mark (. ! ? :), a bullet or an empty line ends a
 * sentence. Abbreviations (jf., stk., f.eks.) and ordinals ("1. maj") end none; a "§" is not a word.
 */
export function lix(text: string): Lix {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  const longWords = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 6).length;
  const score = words.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length;
  return { lix: Math.round(score * 10) / 10, words: words.length, sentences: sentences.length, longWords };
}

/** The sentences of a text, each with at least one word. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/\n\s*\n|\n(?=\s*(?:[-*•]|#+)\s)/).flatMap((part) => {
    const found: string[] = [];
    let start = 0;
    for (const end of part.matchAll(/[.!?:]+[«”")\]]*(?=\s|$)/g)) {
      const after = end.index + end[0].length;
      if (!endsSentence(part.slice(start, after), end[0], part.slice(after))) continue;
      found.push(part.slice(start, after));
      start = after;
    }
    return [...found, part.slice(start)];
  });
  return parts.map((sentence) => sentence.trim()).filter((sentence) => new RegExp(WORD.source, 'u').test(sentence));
}

/** The word before the full stop; a longer one is no abbreviation. */
function lastWord(before: string): string {
  const [word = ''] = /\S+$/.exec(before.slice(-LONGEST_ABBREVIATION)) ?? [];
  return word.replace(/[«”")\]]+$/, '').replace(/\.+$/, '');
}

const LONGEST_ABBREVIATION = 40;

function endsSentence(before: string, mark: string, after: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const last = lastWord(before)
    .replace(/^[(»“"[]+/, '')
    .toLowerCase();
  if (ABBREVIATIONS.has(last)) return false;
  // "1. maj" and "12. måned": an ordinal is followed by a word in small letters.
  return !(/^\d+$/.test(last) && /^\s+\p{Ll}/u.test(after));
}

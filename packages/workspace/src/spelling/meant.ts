import { slips } from '@kvast/model/nearest';

/** What a dictionary can be asked. */
export interface Dictionary {
  isWord(word: string): boolean;
  /** Words of the dictionary that look like this one, likeliest first; slow. */
  alike(word: string): readonly string[];
}

/** Longer words have room for a second slip. */
const LONG = 8;
/** Shorter words are a slip from many others, and mostly a short name. */
const SHORTEST = 5;
/** No word of the language is so long, and a longer one can be taken apart in too many ways. */
const LONGEST = 60;
/** Shorter pieces stand in almost any word. */
const SHORTEST_PART = 3;
const MOST = 3;

/**
 * What the writer of an unknown word surely meant. Danish puts words together freely, so a word that no dictionary has is mostly right;
 * a word counts as misspelt only where the right one is a slip away:
 * - written without æ, ø and å (`raadgiver`),
 * - written as one where the dictionary has two (`iøvrigt`),
 * - a slip from a word of the dictionary, or two in a long word that cannot be taken apart into words,
 * - two letters swapped, or one typed twice, in a word put together.
 * A name without its capital, a short name without its full stop and the opposite of a word are none of this.
 */
export function meant(word: string, dictionary: Dictionary): readonly string[] {
  if (word.length > LONGEST) return [];
  const danish = word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
  if (danish !== word && dictionary.isWord(danish)) return [danish];
  if (word.length < SHORTEST && !dictionary.alike(word).some((other) => other.includes(' '))) return [];
  const apart = isPutTogether(word, dictionary) || (word.startsWith('u') && dictionary.isWord(word.slice(1)));
  const all = dictionary.alike(word);
  if (all.some((other) => other.toLowerCase() === word || other === `${word}.`)) return [];
  const alike = all.filter((other) => isMeant(word, other, apart));
  if (alike.length > 0) return alike.slice(0, MOST);
  return apart ? [] : slipsOfTheHand(word).filter((other) => dictionary.isWord(other));
}

function isMeant(word: string, other: string, apart: boolean): boolean {
  if (other.includes(' ')) return other.replaceAll(' ', '') === word;
  if (word === `u${other}` || other === `u${word}`) return false;
  // Two letters more at the end are another word of the same family, not a slip.
  const most = word.length >= LONG && !apart && !other.startsWith(word) ? 2 : 1;
  return slips(word, other, most) <= most;
}

/** Two words, with or without the -s- or -e- between them. */
function isPutTogether(word: string, { isWord }: Dictionary): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (isWord(last) && (isWord(first) || (at > SHORTEST_PART && /[se]$/.test(first) && isWord(first.slice(0, -1)))))
      return true;
  }
  return false;
}

/** Each word that this one becomes when two neighbours are swapped, or one of two equal ones is taken out. */
function slipsOfTheHand(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < word.length - 1; at++) {
    const [before, a, b, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    found.add(a === b ? `${before}${a}${after}` : `${before}${b}${a}${after}`);
  }
  return [...found];
}

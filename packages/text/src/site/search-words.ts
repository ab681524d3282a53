import { plainLetters } from '@kvast/model/plain-letters';

/**
 * A text as the words to search in: each once, in small letters a-z and digits, with a space before each, so that the beginning
 * of a word can be asked for. "Støtte efter § 82 b" becomes " stoette efter 82b". `search-script.ts` folds what is typed likewise.
 */
export function searchWords(text: string, without = ''): string {
  const taken = new Set(without.split(' '));
  return [...new Set(folded(text).match(/[a-z0-9]{2,}|\d/g) ?? [])]
    .filter((word) => !taken.has(word))
    .map((word) => ` ${word}`)
    .join('');
}

function folded(text: string): string {
  return plainLetters(text).replace(/(\d+) ([a-z])(?![a-z0-9])/g, '$1$2');
}

import { type Phrase, phrase, plain } from '../phrase.ts';

/** "a, b og c" */
export function and(parts: readonly Phrase[]): Phrase {
  return listed(parts, 'og');
}

/** "a, b eller c" */
export function or(parts: readonly Phrase[]): Phrase {
  return listed(parts, 'eller');
}

/**
 * @param between "clauses" where each part has its own subject, which takes a comma before the last word too. So does a
 * part that ends in a clause of its own: "forebygge, at det bliver værre, eller …".
 */
export function listed(
  parts: readonly Phrase[],
  word: 'og' | 'eller' | 'men',
  between: 'words' | 'clauses' = 'words',
): Phrase {
  return parts.reduce<Phrase>((sum, part, i) => {
    if (i === 0) return part;
    if (i < parts.length - 1) return phrase`${sum}, ${part}`;
    const comma = between === 'clauses' || /, (at|der|som|hvor|hvad|før) /.test(plain(parts[i - 1] ?? []));
    return phrase`${sum}${comma ? ',' : ''} ${word} ${part}`;
  }, []);
}

/** »Individuelt forløb« */
export function quoted(name: string): Phrase {
  return phrase`»${name}«`;
}

/** A heading's words inside a sentence. */
export function inSentence(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

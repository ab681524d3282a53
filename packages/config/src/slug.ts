import { plainLetters } from '@kvast/model/plain-letters';

/**
 * A name that is safe in paths, URNs and code: lower case ASCII, words joined by `separator`.
 * Danish letters are written out, so that "Støtte på ny" becomes `stoette-paa-ny`; other accents are dropped.
 * @returns an empty string where the text has no letter or digit.
 */
export function slug(text: string, separator: '-' | '_' = '-'): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[-_]+|[-_]+$/g, '');
}

/**
 * Gives out names, each only once: the second `forloeb` becomes `forloeb-2`. Names depend only on the order in which they
 * are asked for, so that they stay the same while nothing is put in before them.
 */
export function uniqueSlugs(separator: '-' | '_' = '-'): (text: string, whenEmpty: string) => string {
  const taken = new Set<string>();
  return (text, whenEmpty) => {
    const wanted = slug(text, separator) || whenEmpty;
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}${separator}${number}`;
    taken.add(name);
    return name;
  };
}

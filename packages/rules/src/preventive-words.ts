import type { Located } from '@kvast/model/source';

/** Do the writer's own words say that the help is to improve functioning or to keep it from getting worse? */
export function saysPreventive(words: readonly (Located & { readonly text: string })[]): boolean {
  return words.some(({ text }) =>
    FOLLOWED.some(([first, then]) => {
      const found = first.exec(text);
      return found !== null && then.test(text.slice(found.index + found[0].length));
    }),
  );
}

/** A word, and one that must come after it. */
const FOLLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:forbedre|styrke|øge)/iu, /\P{L}.*funktion/isu],
  [/forebyg/iu, /\P{L}.*(?:forvær|værre)/isu],
  [/forvær/iu, /\P{L}.*forebyg/isu],
];

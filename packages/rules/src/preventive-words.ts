import type { Located } from '@kvast/model/source';

/** Do the writer's own words say that the help is to improve functioning or to keep it from getting worse? */
export function saysPreventive(words: readonly (Located & { readonly text: string })[]): boolean {
  return words.some(({ text }) =>
    /(?:forbedre|styrke|øge)\p{L}*\P{L}.*funktion|forebyg\p{L}*\P{L}.*(?:forvær|værre)|forvær\p{L}*\P{L}.*forebyg/iu.test(
      text,
    ),
  );
}

/** No Danish social act comes near this number of paragraphs, so a greater one has a digit too many. */
const MOST_PARAGRAPHS = 400;

/**
 * Paragraphs that a reference may have meant. The catalogue does not hold whole laws, so a paragraph it lacks is no fault in itself.
 * Only two slips are certain: a letter after the end of a row that the catalogue knows from a onwards (§ 82 e, after a, b, c, d), and a
 * number no act reaches (§ 852).
 * @param known the law's paragraphs in the catalogue, spelt `82 b`
 * @returns undefined where nothing is certain; an empty list where it is a slip without a guess
 */
export function nearestSections(section: string, known: readonly string[]): readonly string[] | undefined {
  if (known.length === 0 || known.includes(section)) return undefined;
  const [number = '', letter] = section.split(' ');
  if (!letter && Number(number) > MOST_PARAGRAPHS) {
    const shorter = [...number].map((_, index) => number.slice(0, index) + number.slice(index + 1));
    return known.filter((each) => shorter.includes(each));
  }
  const row = known.filter((each) => each.startsWith(`${number} `)).sort();
  const isWholeRow = row.length >= 3 && row.every((each, index) => each === `${number} ${'abcdefgh'[index]}`);
  const last = row.at(-1);
  return letter && isWholeRow && last && section > last ? row : undefined;
}

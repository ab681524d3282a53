const PERSON = '(?:du|borgeren|man|personen|den enkelte|ansøgeren|den unge|I)';
const ASIDE = '(?:(?!ikke)\\p{L}+ ){0,2}?';

/**
 * Finds sentences that ask something of the citizen before or while the help is given: "du skal være motiveret", "det er en betingelse, at
 * borgeren er motiveret", "støtten kræver motivation".
 * @param states what the citizen must do, as it stands after "du skal": `være motiveret`
 * @param facts the same as it stands after "at du": `er motiveret`
 * @param nouns the same as it stands after "kræver": `motivation`
 */
export function demanding(states: string, facts: string, nouns: string): RegExp {
  const condition = '(?:betingelse|forudsætning|krav|kræves|kræver|forudsætter)\\p{L}*';
  return new RegExp(
    [
      `(?<!\\p{L})${PERSON} (?:skal|må) ${ASIDE}(?:${states})`,
      `(?<!\\p{L})skal ${PERSON} ${ASIDE}(?:${states})`,
      `(?<!\\p{L})${condition},?(?: \\p{L}+){0,3}?,? at ${PERSON} ${ASIDE}(?:${facts})`,
      `(?<!\\p{L})${condition}(?: \\p{L}+){0,2}? (?:${nouns})`,
    ]
      .map((each) => `${each}(?!\\p{L})`)
      .join('|'),
    'iu',
  );
}

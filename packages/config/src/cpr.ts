/**
 * A Danish personal number (CPR-nummer) as a regular expression: ten digits without hyphen, of which the first six with the
 * seventh are a date of birth that exists. Nothing else is asked, for these reasons:
 * - Modulus 11 is no longer a property of valid numbers (numbers without it have been given out since October 2007).
 * - The seventh digit settles the century: with year 00 it is 2000 for 4-9, and 1900 for 0-3, which was no leap year.
 *   For every other year divisible by four, 29 February exists in each century that the digit can mean.
 * - Replacement numbers (erstatnings-CPR), which have letters, are refused: they are not personal numbers, and the systems
 *   that give them out do not agree on their form. A municipality that registers people without a personal number says so
 *   with a field of its own (`felt erstatningsnummer: tekst, betinget`) and asks for `cpr` with `betinget`.
 */
export const CPR_PATTERN = `^(?:${[
  '(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])[0-9]{6}',
  '(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)[0-9]{6}',
  '(?:0[1-9]|1[0-9]|2[0-8])02[0-9]{6}',
  '2902(?:0[48]|[2468][048]|[13579][26])[0-9]{4}',
  '290200[4-9][0-9]{3}',
].join('|')})$`;

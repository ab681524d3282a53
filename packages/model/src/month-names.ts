/** The months in Danish, as they are written inside a sentence; the first is number 0. */
export const MONTH_NAMES: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

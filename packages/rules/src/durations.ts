import { type Duration, isLonger } from '@kvast/model/time';

/**
 * Are the two lengths of time different, however the months fall? 26 weeks and 6 months may be the same, and so may 4 weeks and a month.
 * False also where the two cannot be compared.
 */
export function surelyDiffer(a: Duration, b: Duration): boolean {
  return isLonger(a, b) === true || isLonger(b, a) === true;
}

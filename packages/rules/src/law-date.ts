import type { StandardModel } from '@kvast/model/standard';
import { includes, lastDay } from '@kvast/model/time';

/**
 * The day on which the law is read for a standard: `date` (`YYYY-MM-DD`) where the standard is valid then or does not say
 * when it is valid, otherwise the nearest day on which it is. An old standard is measured by the law of its time.
 */
export function lawDateFor(standard: Pick<StandardModel, 'valid'>, date: string): string {
  const { valid } = standard;
  if (!valid || includes(valid, date)) return date;
  if (valid.from && date < valid.from.iso) return valid.from.iso;
  return valid.to ? lastDay(valid.to) : date;
}

import { MONTH_NAMES } from '@kvast/model/month-names';
import type { Period, PlainDate } from '@kvast/model/time';
import { type Phrase, phrase } from '../phrase.ts';

/** "1. maj 2025", or "maj 2025" where only the month was written. */
export function date(value: PlainDate): Phrase {
  const [year = '', month = '', day = ''] = value.iso.split('-');
  const inWords = `${MONTH_NAMES[Number(month) - 1]} ${year}`;
  return value.precision === 'month'
    ? [{ kind: 'time', iso: `${year}-${month}`, text: inWords }]
    : [{ kind: 'time', iso: value.iso, text: `${Number(day)}. ${inWords}` }];
}

/** "fra maj 2025", "fra 1. januar 2025 til og med 31. december 2026"; undefined where both ends are open. */
export function period({ from, to }: Period): Phrase | undefined {
  if (from && to) return phrase`fra ${date(from)} til og med ${date(to)}`;
  if (from) return phrase`fra ${date(from)}`;
  return to && phrase`til og med ${date(to)}`;
}

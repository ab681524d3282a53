import type { AgeInterval } from '@kvast/model/condition';
import type { Language } from '../message.ts';

/** As one writes it after `alder:`: `fyldt 18 år`, `18-29 år`, `under 18 år`, `fra 18 år til folkepensionsalderen`. */
export function ageText({ from, to, wording }: AgeInterval, language: Language): string {
  const danish = language === 'da';
  const pension = danish ? 'folkepensionsalderen' : 'the state pension age';
  if (from === 'pensionAge') return danish ? `fra ${pension}` : `from ${pension}`;
  if (from === undefined)
    return to === undefined || to === 'pensionAge' ? `under ${pension}` : `under ${yearsText(to + 1, language)}`;
  if (to === 'pensionAge') return danish ? `fra ${from} år til ${pension}` : `from ${from} to ${pension}`;
  if (to !== undefined) return danish ? `${from}-${to} år` : `${from}–${to} years`;
  if (wording === 'over') return `over ${yearsText(from, language)}`;
  return danish ? `fyldt ${from} år` : `aged ${from} or more`;
}

function yearsText(years: number, language: Language): string {
  return language === 'da' ? `${years} år` : `${years}`;
}

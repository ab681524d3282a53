import type { PlainDate } from '@kvast/model/time';
import type { Language } from '../message.ts';

// Made once: building a formatter takes far longer than using it.
const formatters: Record<Language, Record<PlainDate['precision'], Intl.DateTimeFormat>> = {
  da: { day: formatter('da-DK', 'day'), month: formatter('da-DK', 'month') },
  en: { day: formatter('en-GB', 'day'), month: formatter('en-GB', 'month') },
};

/** `1. maj 2025`, or `maj 2025` where only the month was written. An ISO date is read as a day. */
export function dateText(date: PlainDate | string, language: Language): string {
  const { iso, precision }: PlainDate = typeof date === 'string' ? { iso: date, precision: 'day' } : date;
  return formatters[language][precision].format(new Date(`${iso}T00:00:00Z`));
}

/** As it stands in a sentence: `den 1. maj 2025`, `i maj 2025`; `on 1 May 2025`, `in May 2025`. */
export function onDate(date: PlainDate | string, language: Language): string {
  const month = typeof date !== 'string' && date.precision === 'month';
  const danish = month ? 'i' : 'den';
  const english = month ? 'in' : 'on';
  return `${language === 'da' ? danish : english} ${dateText(date, language)}`;
}

function formatter(locale: string, precision: PlainDate['precision']): Intl.DateTimeFormat {
  const day = precision === 'day' ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(locale, { day, month: 'long', year: 'numeric', timeZone: 'UTC' });
}

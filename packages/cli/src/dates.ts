import type { Language } from './texts.ts';

function day(locale: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (iso) => format.format(new Date(`${iso}T00:00:00Z`));
}

/** `YYYY-MM-DD` as people say it: "1. juli 2025". */
export const dateIn: Record<Language, (iso: string) => string> = { da: day('da-DK'), en: day('en-GB') };

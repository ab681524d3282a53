import { MONTH_NAMES } from '@kvast/model/month-names';

const ENGLISH_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/**
 * The day that somebody typed: `1. juli 2026`, `1 july 2026`, `2026-07-01`, `1.7.2026`, `1/7 2026`.
 * @returns `YYYY-MM-DD`; undefined where it is no day of the calendar
 */
export function readDay(typed: string): string | undefined {
  const words = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return calendarDay(iso[1], Number(iso[2]), iso[3]);
  const figures = /^(\d{1,2})[./-] ?(\d{1,2})[./ -] ?(\d{4})$/.exec(words);
  if (figures) return calendarDay(figures[3], Number(figures[2]), figures[1]);
  const named = /^(\d{1,2})\.? +(\p{L}{3,})\.? +(\d{4})$/u.exec(words);
  const [, day, month = '', year] = named ?? [];
  return named ? calendarDay(year, monthNamed(month), day) : undefined;
}

/** `YYYY-MM-DD` as people say it: "1. juli 2026", "1 July 2026". */
export function dayInWords(iso: string, language: 'da' | 'en'): string {
  const [year = '', month, day] = iso.split('-');
  const at = Number(month) - 1;
  if (language === 'da') return `${Number(day)}. ${MONTH_NAMES[at] ?? ''} ${year}`;
  const name = ENGLISH_MONTHS[at] ?? '';
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** From 1; 0 where no month, or more than one, is called so. Three letters are enough. */
function monthNamed(word: string): number {
  for (const names of [MONTH_NAMES, ENGLISH_MONTHS]) {
    const fitting = names.filter((name) => name.startsWith(word));
    if (fitting.length === 1) return names.indexOf(fitting[0] ?? '') + 1;
  }
  return 0;
}

function calendarDay(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A Date turns 31 February into 2 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

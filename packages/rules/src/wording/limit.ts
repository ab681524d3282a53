import type { Limit } from '@kvast/model/limit';
import type { Duration, TimeUnit } from '@kvast/model/time';
import type { Language } from '../message.ts';

const units: Record<Language, Record<TimeUnit, readonly [one: string, many: string]>> = {
  da: {
    minute: ['minut', 'minutter'],
    hour: ['time', 'timer'],
    day: ['dag', 'dage'],
    workday: ['hverdag', 'hverdage'],
    night: ['overnatning', 'overnatninger'],
    week: ['uge', 'uger'],
    month: ['måned', 'måneder'],
    year: ['år', 'år'],
    time: ['gang', 'gange'],
  },
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    workday: ['working day', 'working days'],
    night: ['overnight stay', 'overnight stays'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    time: ['time', 'times'],
  },
};

/** `6 måneder`, `1 uge`, `1,5 år`. */
export function durationText({ amount, unit }: Duration, language: Language): string {
  const number = amount.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
  return `${number} ${units[language][unit][amount === 1 ? 0 : 1]}`;
}

/** The limit as the writer put it, without its strength: `op mod 6 måneder`, `2 timer om ugen`. */
export function limitText(limit: Limit, language: Language): string {
  const per =
    limit.per &&
    (language === 'da'
      ? ` ${perUnit[limit.per]}`
      : ` ${limit.per === 'occasion' ? 'at a time' : `per ${units.en[limit.per][0]}`}`);
  return `${boundText(limit, language)} ${durationText(limit.quantity, language)}${per ?? ''}`.trim();
}

const perUnit: Record<TimeUnit | 'occasion', string> = {
  minute: 'i minuttet',
  hour: 'i timen',
  day: 'om dagen',
  workday: 'pr. hverdag',
  night: 'pr. overnatning',
  week: 'om ugen',
  month: 'om måneden',
  year: 'om året',
  time: 'pr. gang',
  occasion: 'ad gangen',
};

const englishBounds = { atMost: 'at most', atLeast: 'at least', exactly: '', about: 'about' };

function boundText(limit: Limit, language: Language): string {
  return language === 'da' ? limit.boundAsWritten : englishBounds[limit.bound];
}

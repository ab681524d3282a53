import type { Unit } from './time.ts';

type UnitWords = Readonly<Record<Exclude<Unit, 'piece'>, readonly [one: string, many: string]>>;

/** What units are called, for one of them and for several. A `piece` is called what it is a piece of. */
export const unitWords: Readonly<Record<'da' | 'en', UnitWords>> = {
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
    squareMetre: ['m²', 'm²'],
    kilometre: ['kilometer', 'kilometer'],
  },
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    workday: ['working day', 'working days'],
    night: ['night', 'nights'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    time: ['time', 'times'],
    squareMetre: ['square metre', 'square metres'],
    kilometre: ['kilometre', 'kilometres'],
  },
};

import { lastDay } from '@kvast/model/time';
import type { RegistrationView } from '../../registration.ts';
import { baseDate, calendarOf, type Day, type MakeCalendar } from './calendar.ts';

const YEARLY = 'YEARLY' as never;
const MONTHLY = 'MONTHLY' as never;

/** When the standard begins and ends, and when it is to be looked at again. Undefined where it has no dates. */
export function ownDates(view: RegistrationView, make: MakeCalendar): string | undefined {
  const { title, valid, origin } = view;
  const days: Day[] = [
    ...day('gaelder-fra', valid?.from?.iso, `${title} gælder fra i dag`),
    ...day('gaelder-til', valid?.to && lastDay(valid.to), `${title} gælder til og med i dag`, 60),
    ...revision(view),
  ];
  return days.length === 0 ? undefined : calendarOf(view, title, days, make);

  function day(id: string, date: string | undefined, summary: string, remindDays?: number): Day[] {
    return date === undefined ? [] : [{ id, date, summary, origin, remindDays }];
  }
}

/** Counted from the day that the standard was last looked at. An election period has no length that is known beforehand. */
function revision(view: RegistrationView): Day[] {
  const { revision: rule, title } = view;
  if (!rule || rule.value === 'electionPeriod') return [];
  const from = view.updated?.iso ?? view.adopted?.date.iso ?? baseDate(view);
  const { amount, unit } = rule.value;
  if (from === undefined || !Number.isInteger(amount) || (unit !== 'month' && unit !== 'year')) return [];
  const months = unit === 'year' ? amount * 12 : amount;
  return [
    {
      id: 'revision',
      date: monthsAfter(from, months),
      summary: `${title} skal gennemgås`,
      note: 'Stemmer den med loven og med det, I gør? Kør kvast check, og opdater datoen.',
      origin: rule.origin,
      remindDays: 30,
      repeating: months % 12 === 0 ? { freq: YEARLY, interval: months / 12 } : { freq: MONTHLY, interval: months },
    },
  ];
}

function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

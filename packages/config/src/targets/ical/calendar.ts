import type { ICalEventData } from 'ical-generator';
import { formComment } from '../../danish.ts';
import type { Origin, RegistrationView } from '../../registration.ts';
import { sourceInWords } from '../../source-in-words.ts';

/** The library's own function, loaded when it is needed. */
export type MakeCalendar = typeof import('ical-generator').default;

/** A whole day that something happens. */
export interface Day {
  /** Unique in the calendar, and the same as long as the thing is the same. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly summary: string;
  readonly note?: string;
  readonly origin: Origin;
  readonly repeating?: ICalEventData['repeating'];
  /** So many days before, a reminder. */
  readonly remindDays?: number;
}

const A_DAY = 24 * 60 * 60;

/** The days as an iCalendar file; the same days give the same bytes, as it is stamped with the standard's own date. */
export function calendarOf(view: RegistrationView, name: string, days: readonly Day[], make: MakeCalendar): string {
  const calendar = make({
    name,
    prodId: { company: 'Kvast', product: 'Kvast', language: 'DA' },
    description: formComment(view.origin.file),
  });
  const stamp = utc(baseDate(view) ?? '2020-01-01');
  for (const { id, date, summary, note, origin, repeating, remindDays } of days) {
    const event = calendar.createEvent({
      id: `${id}.${view.id}@${view.municipalityId}.kvast`,
      stamp,
      start: utc(date),
      allDay: true,
      summary,
      description: [note, `Kilde: ${sourceInWords(origin)}`].filter(Boolean).join('\n'),
      ...(repeating && { repeating }),
    });
    if (remindDays !== undefined)
      event.createAlarm({ type: 'display' as never, trigger: remindDays * A_DAY, description: summary });
  }
  return calendar.toString();
}

/** The day that the standard's own dates are counted from. */
export function baseDate({ valid, adopted, updated }: RegistrationView): string | undefined {
  return valid?.from?.iso ?? adopted?.date.iso ?? updated?.iso;
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

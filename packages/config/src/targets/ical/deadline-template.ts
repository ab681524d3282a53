import { limitInWords } from '../../danish.ts';
import { addDuration } from '../../iso-duration.ts';
import type { Deadline, RegistrationService, RegistrationView } from '../../registration.ts';
import { baseDate, calendarOf, type Day, type MakeCalendar } from './calendar.ts';

const kinds: Readonly<Record<Deadline['kind'], readonly [summary: string, from: string]>> = {
  caseProcessing: ['Afgørelsen skal være truffet', 'ansøgningen'],
  appeal: ['Klagefristen udløber', 'afgørelsen'],
  reconsideration: ['Genvurderingen skal være færdig', 'klagen'],
  firstFollowUp: ['Første opfølgning', 'forløbet begyndte'],
  followUp: ['Opfølgning', 'sidste opfølgning'],
  reporting: ['Indberetningen skal være sendt', 'månedens udgang'],
};

/**
 * The deadlines of a service as days after one and the same day, to be moved to where a case begins. A deadline in working days or hours
 * cannot be counted without a calendar of holidays, and is left out.
 */
export function deadlineTemplate(
  view: RegistrationView,
  service: RegistrationService,
  make: MakeCalendar,
): string | undefined {
  const start = baseDate(view);
  if (start === undefined) return undefined;
  const days = service.deadlines.flatMap((deadline, at): Day[] => {
    const date = deadline.duration && addDuration(start, deadline.duration);
    if (!date) return [];
    const [summary, from] = kinds[deadline.kind];
    const counted = deadline.startEvent ?? from;
    return [
      {
        id: `frist-${at + 1}-${service.id}`,
        date,
        summary: `${service.name}: ${summary}`,
        note: `${limitInWords(deadline)} regnet fra: ${counted}${deadline.when ? ` (${deadline.when})` : ''}. Skabelonen regner fra ${danish(start)}. Flyt dagen, så den passer til sagen.`,
        origin: deadline.origin,
        remindDays: 7,
      },
    ];
  });
  return days.length === 0 ? undefined : calendarOf(view, `Frister: ${service.name}`, days, make);
}

function danish(iso: string): string {
  return iso.split('-').reverse().join('-');
}

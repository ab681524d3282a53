import type { AgeAnswer } from '@kvast/reasoning/question';
import { formRules } from '../form-rules.ts';
import type { Decision, RegistrationService, RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { whenAnonymous } from '../words.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** What decides who can get a service, row by row as in the decision tables, and what a registration must hold to. */
export function rulesSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Regler',
    ['regel_id', 'ydelse_id', 'beslutning', 'betingelser', 'resultat', 'kilde'],
    view.services.flatMap((service) => [...decisionRows(service), ...recordRows(service)]),
  );
}

function decisionRows(service: RegistrationService) {
  const label = (id: string) => service.decisions?.inputs.find((input) => input.id === id)?.label ?? id;
  return (service.decisions?.decisions ?? []).flatMap((decision) =>
    decision.rows.map(({ cells, holds }, at) => ({
      regel_id: `${service.id}-${decision.id}-${at + 1}`,
      ydelse_id: service.id,
      beslutning: `${decision.kind === 'demand' ? 'Krav' : 'Uden for målgruppen'}: ${decision.label}`,
      betingelser: conditions(decision, cells, label) || 'alle',
      resultat: holds ? 'ja' : 'nej',
      kilde: sourceInWords(decision.origin),
    })),
  );
}

function conditions(
  { inputs }: Decision,
  cells: Decision['rows'][number]['cells'],
  label: (id: string) => string,
): string {
  return cells
    .flatMap((cell, at) => (cell ? [`${label(inputs[at] ?? '')}: ${cell.map(valueInWords).join(' eller ')}`] : []))
    .join('; ');
}

function valueInWords(value: string | boolean | AgeAnswer): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'string' ? value : agesInWords(value);
}

/** "under 18", "18-29", "67 og derover" */
function agesInWords({ from, to }: AgeAnswer): string {
  if (from === undefined) return to === undefined ? 'alle' : `under ${to + 1}`;
  if (to === undefined) return `${from} og derover`;
  return from === to ? String(from) : `${from}-${to}`;
}

function recordRows(service: RegistrationService) {
  const { course, choice } = formRules(service);
  const row = (id: string, betingelser: string, resultat: string, origin: RegistrationService['origin']) => ({
    regel_id: `${service.id}-${id}`,
    ydelse_id: service.id,
    beslutning: 'Registrering',
    betingelser,
    resultat,
    kilde: sourceInWords(origin),
  });
  return [
    ...(course
      ? [row('raekkefoelge', `${course.end.id} er før ${course.start.id}`, 'afvises', course.end.origin)]
      : []),
    ...(course?.longest
      ? [
          row(
            'laengde',
            `${course.end.id} er efter ${course.start.id} + ${course.longest.duration}`,
            'afvises',
            course.longest.origin,
          ),
        ]
      : []),
    ...(choice?.refusedIfAnonymous ?? []).map(({ id }) =>
      row(
        `anonym-${id}`,
        `${choice ? whenAnonymous(choice) : ''}, og ${id} er udfyldt`,
        'afvises',
        choice?.field.origin ?? service.origin,
      ),
    ),
  ];
}

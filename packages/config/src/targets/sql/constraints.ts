import type { FormRules } from '../../form-rules.ts';
import type { Origin, RegistrationField } from '../../registration.ts';
import { sourceInWords } from '../../source-in-words.ts';
import { name, text } from './quoting.ts';

/** What must hold between the columns of a row. */
export interface Constraint {
  readonly id: string;
  readonly check: string;
  readonly note: string;
}

export function constraintsOf({ course, choice }: FormRules): Constraint[] {
  return [...(course ? courseConstraints(course) : []), ...(choice ? anonymityConstraints(choice) : [])];
}

/** A date that is missing leaves a check open, and an open check is met. */
function courseConstraints({ start, end, longest }: NonNullable<FormRules['course']>): Constraint[] {
  const [first, last] = [name(start.id), name(end.id)];
  const notBefore = {
    id: 'slutter_ikke_foer_start',
    check: `${last} >= ${first}`,
    note: `Slutdatoen er ikke før startdatoen. Kilde: ${sourceInWords(end.origin)}`,
  };
  if (!longest) return [notBefore];
  return [
    notBefore,
    {
      id: 'slutter_i_tide',
      check: `${last} <= (${first} + interval '${longest.duration}')::date`,
      note: `Forløbet varer højst ${longest.duration}. Kilde: ${sourceInWords(longest.origin)}`,
    },
  ];
}

function anonymityConstraints({
  field,
  anonymous,
  refusedIfAnonymous,
  requiredIfNamed,
}: NonNullable<FormRules['choice']>): Constraint[] {
  const chosen =
    field.type === 'yesNo'
      ? `coalesce(${name(field.id)}, false)`
      : `coalesce(${name(field.id)} in (${anonymous.map((code) => text(String(code))).join(', ')}), false)`;
  const said = (why: string, { origin }: { readonly origin: Origin }) => `${why} Kilde: ${sourceInWords(origin)}`;
  return [
    ...refusedIfAnonymous.map((person: RegistrationField) => ({
      id: `anonym_uden_${person.id}`,
      check: `not ${chosen} or ${name(person.id)} is null`,
      note: said('Når borgeren er anonym, registreres oplysningen ikke.', field),
    })),
    ...requiredIfNamed.map((person) => ({
      id: `navngivet_med_${person.id}`,
      check: `${chosen} or ${name(person.id)} is not null`,
      note: said('Når borgeren ikke er anonym, skal oplysningen være der.', person),
    })),
  ];
}

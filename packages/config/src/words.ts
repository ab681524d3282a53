import type { FormRules } from './form-rules.ts';

/** Single words of the sheets, one for each value of the view. */
export const assessments = { none: 'nej', required: 'ja', optional: 'valgfri' } as const;
export const anonymities = {
  never: 'ingen',
  always: 'altid',
  citizenChooses: 'borgerens valg',
  byContactForm: 'efter kontaktform',
} as const;
export const requirements = { always: 'altid', conditional: 'betinget', never: 'aldrig' } as const;

/** How the code of the other list stands to ours. */
export const relations = { same: 'lig', wider: 'bredere', narrower: 'snævrere' } as const;

type Choice = NonNullable<FormRules['choice']>;

/** "anonym er ja", "kontaktform er samtale eller raadgivning": when the citizen is anonymous. */
export function whenAnonymous({ field, anonymous }: Choice): string {
  return `${field.id} er ${answers(anonymous)}`;
}

/** The same of when the citizen is not. */
export function whenNamed({ field, named }: Choice): string {
  return `${field.id} er ${answers(named)}`;
}

function answers(values: readonly (boolean | string)[]): string {
  return values.map((value) => (typeof value === 'string' ? value : value ? 'ja' : 'nej')).join(' eller ');
}

import { type FormRules, formRules } from '../../form-rules.ts';
import type { RegistrationField, RegistrationService } from '../../registration.ts';
import { type JsonObject, sourceNote } from './property.ts';

/**
 * How the form of one service is shown, as a UI schema of JSON Forms: one control for each field, in the order of the standard, with its
 * help always in sight. What tells who the citizen is, is asked for when the citizen is not anonymous.
 */
export function uiSchema(service: RegistrationService): JsonObject {
  const { kept, choice } = formRules(service);
  return {
    type: 'VerticalLayout',
    elements: kept.map((field) => ({
      type: 'Control',
      scope: `#/properties/${field.id}`,
      options: {
        showUnfocusedDescription: true,
        // A box to tick would leave no way to answer no.
        ...(field.type === 'yesNo' && { format: 'radio' }),
        'x-kvast-kilde': sourceNote(field.origin),
      },
      ...(choice?.refusedIfAnonymous.includes(field) && { rule: askedWhenNamed(field, choice) }),
    })),
  };
}

/** A field that was filled in before the citizen chose to be anonymous stays in sight, so that it can be emptied. */
function askedWhenNamed(person: RegistrationField, { field, named }: NonNullable<FormRules['choice']>): JsonObject {
  const isNamed = { properties: { [field.id]: { enum: named } }, required: [field.id] };
  return {
    effect: 'SHOW',
    condition: { scope: '#', schema: { anyOf: [isNamed, { required: [person.id] }] } },
  };
}

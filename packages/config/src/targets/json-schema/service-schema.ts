import { formComment, formDescription, refusals } from '../../danish.ts';
import { type FormRules, formRules } from '../../form-rules.ts';
import type { RegistrationService, RegistrationView } from '../../registration.ts';
import { type JsonObject, propertySchema, sourceNote } from './property.ts';

/**
 * The registration form of one service: JSON Schema 2020-12 with the keywords of json-schema-keywords.ts.
 * `altid` is required and `aldrig` refused. An anonymous offer refuses whatever tells who the citizen is; where the citizen
 * chooses, the answer decides whether those fields are refused or asked for.
 */
export function serviceSchema(view: RegistrationView, service: RegistrationService): JsonObject {
  const rules = formRules(service);
  const { kept, refused, required, choice } = rules;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kvast:${view.municipalityId}:${view.id}:${service.id}`,
    $comment: formComment(view.origin.file),
    title: service.name,
    description: formDescription(view.title, service),
    'x-kvast-kilde': sourceNote(service.origin),
    ...(refused.length > 0 && {
      'x-kvast-afvises': refused.map(({ id, why, origin }) => ({
        felt: id,
        grund: refusals[why],
        'x-kvast-kilde': sourceNote(origin),
      })),
    }),
    type: 'object',
    additionalProperties: false,
    required,
    properties: {
      ...Object.fromEntries(kept.map((field) => [field.id, propertySchema(field, service, rules)])),
      ...Object.fromEntries(refused.map(({ id }) => [id, false])),
    },
    ...(choice && anonymityRule(choice)),
  };
}

function anonymityRule({
  field,
  anonymous,
  refusedIfAnonymous,
  requiredIfNamed,
}: NonNullable<FormRules['choice']>): JsonObject {
  const always = requiredIfNamed.map(({ id }) => id);
  // Entries, because a literal with the key `then` looks like a promise to whoever reads the code.
  return Object.fromEntries([
    [
      'if',
      {
        properties: { [field.id]: anonymous.length === 1 ? { const: anonymous[0] } : { enum: anonymous } },
        required: [field.id],
      },
    ],
    ['then', { properties: Object.fromEntries(refusedIfAnonymous.map(({ id }) => [id, false])) }],
    ...(always.length > 0 ? [['else', { required: always }]] : []),
  ]);
}

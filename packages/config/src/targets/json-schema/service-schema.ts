import { formComment, formDescription, refusals } from '../../danish.ts';
import type { RegistrationField, RegistrationService, RegistrationView } from '../../registration.ts';
import { type JsonObject, propertySchema, sourceNote } from './property.ts';

/** What an anonymous offer refuses even where no field of the standard is about it. */
const PERSON = ['cpr', 'navn', 'sagsnummer'];

/**
 * The registration form of one service: JSON Schema 2020-12 with the keywords of json-schema-keywords.ts.
 * `altid` is required and `aldrig` refused. An anonymous offer refuses whatever tells who the citizen is; where the citizen
 * chooses, the answer decides whether those fields are refused or asked for.
 */
export function serviceSchema(view: RegistrationView, service: RegistrationService): JsonObject {
  const refused = refusedFields(service);
  const isRefused = (id: string) => refused.some(({ felt }) => felt === id);
  const kept = service.fields.filter(({ id }) => !isRefused(id));
  const choice = service.anonymity?.value === 'citizenChooses' ? kept.find(isChoice) : undefined;
  const always = kept.filter(({ required }) => required === 'always');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kvast:${view.municipalityId}:${view.id}:${service.id}`,
    $comment: formComment(view.origin.file),
    title: service.name,
    description: formDescription(view.title, service),
    'x-kvast-kilde': sourceNote(service.origin),
    ...(refused.length > 0 && { 'x-kvast-afvises': refused }),
    type: 'object',
    additionalProperties: false,
    required: always.filter((field) => !choice || !field.identifying).map(({ id }) => id),
    properties: {
      ...Object.fromEntries(kept.map((field) => [field.id, propertySchema(field, service)])),
      ...Object.fromEntries(refused.map(({ felt }) => [felt, false])),
    },
    ...(choice && anonymityRule(choice, kept)),
  };
}

function isChoice({ role, required }: RegistrationField): boolean {
  return role === 'anonymityChoice' && required !== 'never';
}

/** Fields that no record may have, each with the reason and the line that gives it. */
function refusedFields({
  fields,
  anonymity,
}: RegistrationService): { felt: string; grund: string; 'x-kvast-kilde': JsonObject }[] {
  const anonymous = anonymity?.value === 'always' ? anonymity.origin : undefined;
  const never = fields
    .filter(({ required, identifying }) => required === 'never' && !(anonymous && identifying))
    .map(({ id, origin }) => ({ felt: id, grund: refusals.never, 'x-kvast-kilde': sourceNote(origin) }));
  if (!anonymous) return never;
  const person = [...new Set([...PERSON, ...fields.filter(({ identifying }) => identifying).map(({ id }) => id)])];
  const source = sourceNote(anonymous);
  return [...never, ...person.map((id) => ({ felt: id, grund: refusals.anonymous, 'x-kvast-kilde': source }))];
}

function anonymityRule(choice: RegistrationField, fields: readonly RegistrationField[]): JsonObject {
  const person = fields.filter(({ identifying }) => identifying);
  if (person.length === 0) return {};
  const always = person.filter(({ required }) => required === 'always').map(({ id }) => id);
  // Entries, because a literal with the key `then` looks like a promise to whoever reads the code.
  return Object.fromEntries([
    ['if', { properties: { [choice.id]: { const: true } }, required: [choice.id] }],
    ['then', { properties: Object.fromEntries(person.map(({ id }) => [id, false])) }],
    ...(always.length > 0 ? [['else', { required: always }]] : []),
  ]);
}

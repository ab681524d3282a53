import { formsOf } from '../../counting-form.ts';
import { formComment } from '../../danish.ts';
import { exampleRecord } from '../../example-record.ts';
import type { RegistrationService, RegistrationView } from '../../registration.ts';
import { sourceNote } from '../json-schema/property.ts';
import { serviceSchema } from '../json-schema/service-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A registration service for one standard, OpenAPI 3.1: one collection for each of its services, with the same forms that the target
 * json-schema writes, and problem details (RFC 9457) for what is refused. It describes what can be built, and no system that is there.
 */
export function apiDescription(view: RegistrationView): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: `Registrering: ${view.title}`,
      version: view.version ?? '1',
      description: `${formComment(view.origin.file)} Beskrivelsen er af en tjeneste, som kommunen selv kan bygge. Den findes ikke i forvejen i et fagsystem.`,
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: `/${view.municipalityId}/${view.id}` }],
    tags: formsOf(view).map((service) => ({
      name: service.name,
      description: service.legalBasis.map(({ id }) => id).join(', ') || 'Ydelsen nævner ingen bestemmelse.',
      'x-kvast-kilde': sourceNote(service.origin),
    })),
    paths: Object.assign({}, ...formsOf(view).map(paths)),
    components: {
      schemas: {
        ...Object.fromEntries(formsOf(view).map((service) => [service.id, serviceSchema(view, service)])),
        problem,
      },
      parameters: { loebenummer },
      responses: { refused, missing },
    },
  };
}

function paths(service: RegistrationService): Json {
  const { id, name } = service;
  const schema = { $ref: `#/components/schemas/${id}` };
  const content = { 'application/json': { schema, examples: { eksempel: { value: exampleRecord(service) } } } };
  const operation = (what: string, summary: string) => ({
    operationId: `${what}_${id}`.replaceAll('-', '_'),
    tags: [name],
    summary,
    'x-kvast-kilde': sourceNote(service.origin),
  });
  const errors = { '400': { $ref: '#/components/responses/refused' } };
  const notThere = { '404': { $ref: '#/components/responses/missing' } };
  return {
    [`/${id}/registreringer`]: {
      post: {
        ...operation('opret', `Opret en registrering af ${name}`),
        requestBody: { required: true, content },
        responses: {
          '201': {
            description: 'Registreringen er oprettet.',
            headers: {
              Location: { description: 'Registreringens adresse', schema: { type: 'string', format: 'uri-reference' } },
            },
            content,
          },
          ...errors,
        },
      },
    },
    [`/${id}/registreringer/{loebenummer}`]: {
      parameters: [{ $ref: '#/components/parameters/loebenummer' }],
      get: {
        ...operation('hent', `Hent en registrering af ${name}`),
        responses: { '200': { description: 'Registreringen', content }, ...notThere },
      },
      put: {
        ...operation('ret', `Ret en registrering af ${name}, for eksempel når forløbet slutter`),
        requestBody: { required: true, content },
        responses: { '200': { description: 'Registreringen er rettet.', content }, ...errors, ...notThere },
      },
    },
  };
}

const loebenummer: Json = {
  name: 'loebenummer',
  in: 'path',
  required: true,
  description: 'Tjenestens eget nummer på registreringen. Det siger intet om borgeren.',
  schema: { type: 'string', pattern: '^[0-9]+$' },
};

const problem: Json = {
  title: 'Hvad der er galt',
  description: 'Problem details (RFC 9457).',
  type: 'object',
  required: ['title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string', description: 'En kort sætning på dansk' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    felter: {
      type: 'array',
      items: {
        type: 'object',
        required: ['felt', 'fejl'],
        properties: { felt: { type: 'string' }, fejl: { type: 'string' } },
      },
    },
  },
};

const asProblem: Json = { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } };
const refused: Json = { description: 'Oplysningerne holder ikke standardens regler.', content: asProblem };
const missing: Json = { description: 'Der er ingen registrering med det nummer.', content: asProblem };

import type { Origin, RegistrationService, RegistrationView } from '../../registration.ts';
import { sourceInWords } from '../../source-in-words.ts';

type Json = Readonly<Record<string, unknown>>;

/** Names as CPSV-AP 3.2 has them. The context stands in the file, so that nothing is fetched to read it. */
const CONTEXT: Json = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kvast: 'urn:kvast:',
};

const DANISH = 'http://publications.europa.eu/resource/authority/language/DAN';
const DENMARK = 'http://publications.europa.eu/resource/authority/country/DNK';
const KRONE = 'http://publications.europa.eu/resource/authority/currency/DKK';

/**
 * The services of one standard as a catalogue reads them: CPSV-AP's public services, with schema.org's word for the same thing beside it.
 * Concepts of code lists carry their type, which the profile's own shapes ask for.
 */
export function publicServices(view: RegistrationView): Json {
  const base = `urn:kvast:${view.municipalityId}:${view.id}`;
  return {
    '@context': { ...CONTEXT, schema: 'https://schema.org/' },
    '@graph': [
      authority(view),
      { '@id': DANISH, '@type': 'dct:LinguisticSystem' },
      ...view.services.flatMap((service) => [publicService(view, service, `${base}:${service.id}`)]),
    ],
  };
}

function authority(view: RegistrationView): Json {
  return {
    '@id': authorityId(view),
    '@type': ['cv:PublicOrganisation', 'schema:GovernmentOrganization'],
    'dct:identifier': view.municipalityCode ?? view.municipalityId,
    'skos:prefLabel': danish(view.municipality ?? 'Kommunen'),
    'dct:title': danish(view.municipality ?? 'Kommunen'),
    'dct:spatial': { '@id': DENMARK, '@type': 'dct:Location' },
    ...(view.website && { 'schema:url': { '@id': view.website } }),
  };
}

function authorityId({ municipalityId }: RegistrationView): string {
  return `urn:kvast:${municipalityId}`;
}

function publicService(view: RegistrationView, service: RegistrationService, id: string): Json {
  const { eligibility, decisions, access, economy, deadlines, legalBasis } = service;
  const processing = deadlines.find(({ kind, when }) => kind === 'caseProcessing' && !when)?.duration;
  const requirements = decisions?.decisions.filter(({ kind }) => kind === 'demand') ?? [];
  return {
    '@id': id,
    '@type': ['cpsv:PublicService', 'schema:GovernmentService'],
    'dct:identifier': id,
    'dct:title': danish(service.name),
    'schema:name': danish(service.name),
    'dct:description': danish(description(view, service)),
    'cv:hasCompetentAuthority': { '@id': authorityId(view) },
    'schema:provider': { '@id': authorityId(view) },
    'dct:language': { '@id': DANISH },
    ...(processing && { 'cv:processingTime': { '@value': withoutWeeks(processing), '@type': 'xsd:duration' } }),
    ...(requirements.length > 0 && {
      'cv:holdsRequirement': requirements.map(({ id: line, label, origin }) => ({
        '@id': `${id}:${line}`,
        '@type': 'cv:Requirement',
        'dct:identifier': `${id}:${line}`,
        'dct:title': danish(label),
        ...source(origin),
      })),
    }),
    ...(access.route && {
      'cv:hasChannel': {
        '@id': `${id}:henvendelse`,
        '@type': 'cv:Channel',
        'dct:identifier': `${id}:henvendelse`,
        'dct:description': danish(access.route.value),
        ...source(access.route.origin),
      },
    }),
    ...(economy.fee && {
      'cv:hasCost': {
        '@id': `${id}:betaling`,
        '@type': 'cv:Cost',
        'dct:identifier': `${id}:betaling`,
        ...(economy.fee.value.free && {
          'cv:hasValue': { '@value': '0', '@type': 'xsd:double' },
          'cv:currency': { '@id': KRONE, '@type': 'skos:Concept' },
        }),
        'dct:description': danish(
          economy.fee.value.free ? 'Ingen egenbetaling' : (economy.fee.value.text ?? 'Egenbetaling'),
        ),
        ...source(economy.fee.origin),
      },
    }),
    'cv:hasLegalResource': legalBasis.map(({ id: provision, link, origin }) => ({
      '@id': link ?? `urn:kvast:bestemmelse:${encodeURIComponent(provision)}`,
      '@type': 'eli:LegalResource',
      'dct:title': danish(provision),
      ...source(origin),
    })),
    ...(eligibility.exclusions.length > 0 && { 'kvast:undtagelser': eligibility.exclusions.length }),
    ...source(service.origin),
  };
}

function description({ municipality, title }: RegistrationView, { name, legalBasis }: RegistrationService): string {
  const basis = legalBasis.map(({ id }) => id).join(', ');
  return `${name}${basis ? ` efter ${basis}` : ''}${municipality ? ` i ${municipality}` : ''}. Beskrevet i kvalitetsstandarden »${title}«.`;
}

/** XML Schema's durations have no weeks: `P8W` is `P56D`. */
function withoutWeeks(duration: string): string {
  return duration.replace(/(\d+)W(?:(\d+)D)?/, (_, weeks, days = 0) => `${Number(weeks) * 7 + Number(days)}D`);
}

function danish(value: string): Json {
  return { '@value': value, '@language': 'da' };
}

function source(origin: Origin): Json {
  return { 'kvast:kilde': sourceInWords(origin) };
}

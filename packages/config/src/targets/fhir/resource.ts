import type { Origin, RegistrationView } from '../../registration.ts';
import { slug } from '../../slug.ts';
import { sourceInWords } from '../../source-in-words.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Resource extends Json {
  readonly resourceType: 'Questionnaire' | 'ValueSet' | 'CodeSystem' | 'ConceptMap';
  readonly id: string;
}

/** KL's FFB, which the codes of target groups come from; of it only code and label are used. */
const SYSTEMS: Readonly<Record<string, string>> = { FFB: 'urn:oid:1.2.208.176.2.22' };

/** The system as FHIR names it; a list of the municipality's own has an address of its own. */
export function systemUri(view: RegistrationView, system: string): string {
  return SYSTEMS[system] ?? canonical(view, 'CodeSystem', slug(system));
}

/** An address that nobody else uses and that stays the same; nothing need answer there. */
export function canonical(view: RegistrationView, type: Resource['resourceType'], id: string): string {
  const site = view.website?.replace(/\/+$/, '');
  return site && /^https?:\/\//.test(site)
    ? `${site}/fhir/${type}/${id}`
    : `urn:kvast:${view.municipalityId}:${type}:${id}`;
}

/** An id as FHIR allows it: 64 characters at most. */
export function resourceId(...parts: readonly string[]): string {
  return parts
    .join('-')
    .replace(/[^A-Za-z0-9\-.]/g, '-')
    .slice(0, 64)
    .replace(/-+$/, '');
}

/** What every resource says of itself. A draft standard gives draft resources. */
export function metadata(view: RegistrationView, title: string): Json {
  return {
    ...(view.version && { version: view.version }),
    title,
    status: view.adopted ? 'active' : 'draft',
    experimental: false,
    ...(view.adopted && { date: view.adopted.date.iso }),
    ...(view.municipality && { publisher: view.municipality }),
    language: 'da',
  };
}

/** Where an element comes from: FHIR has no place for it, so it stands in an extension of ours. */
export function sourceExtension(origin: Origin): Json {
  return { url: 'urn:kvast:fhir:kilde', valueString: sourceInWords(origin) };
}

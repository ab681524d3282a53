import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../schema/mapping-profile.schema.json' with { type: 'json' };
import { escaped, jsonPlaces } from './json-places.ts';
import type { OwnProfile } from './profile.ts';

/** What is wrong in a profile: a Danish sentence with its place, counted from 1. */
export interface ProfileFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A municipality's own profile; or everything that is wrong with it, in reading order. */
export type ReadProfile = { readonly profile: OwnProfile } | { readonly faults: readonly ProfileFault[] };

const check = new Ajv2020({ allErrors: true, verbose: true }).compile<OwnProfile>(schema);

/** @param name the file's name without its ending, which must be the system's */
export function readProfile(text: string, name: string): ReadProfile {
  const places = jsonPlaces(text);
  if ('unexpectedAt' in places) return { faults: [{ ...place(text, places.unexpectedAt), message: NOT_JSON }] };
  const { value } = places;
  const fault = (pointer: string, message: string) => ({ ...place(text, places.at(pointer)), message });
  if (!check(value)) {
    const faults = (check.errors ?? []).flatMap((error) => {
      const message = sentence(error);
      const offset =
        error.keyword === 'additionalProperties'
          ? places.at(`${error.instancePath}/${escaped(error.params.additionalProperty)}`, true)
          : places.at(error.instancePath);
      return message ? [{ offset, ...place(text, offset), message }] : [];
    });
    return { faults: faults.sort((a, b) => a.offset - b.offset).map(({ offset, ...rest }) => rest) };
  }
  if (value.system !== name) {
    const message = `Filen hedder ${name}.json, men systemet "${value.system}". De to navne skal være ens.`;
    return { faults: [fault('/system', message)] };
  }
  const elements = value.linjer.map(({ kildefelt }) => kildefelt.toLowerCase());
  const twice = elements.findIndex((element, at) => elements.indexOf(element) < at);
  if (twice < 0) return { profile: value };
  const message = `"${value.linjer[twice]?.kildefelt}" står to gange. Behold den ene linje.`;
  return { faults: [fault(`/linjer/${twice}/kildefelt`, message)] };
}

const NOT_JSON = 'Her er filen ikke gyldig JSON. Se efter et manglende komma, anførselstegn eller en parentes.';

const kinds: Readonly<Record<string, string>> = { string: 'en tekst', array: 'en liste', object: 'en post i { }' };

/** @returns undefined for errors that only repeat another one */
function sentence({ keyword, params, data }: ErrorObject): string | undefined {
  switch (keyword) {
    case 'required':
      return `Her mangler "${params.missingProperty}".`;
    case 'additionalProperties':
      return `Kvast kender ikke "${params.additionalProperty}" her.`;
    case 'enum':
      return `"${String(data)}" kan ikke bruges her. Vælg mellem: ${params.allowedValues.join(', ')}.`;
    case 'type':
      return `Her skal stå ${kinds[params.type] ?? params.type}.`;
    case 'minLength':
      return 'Teksten er tom.';
    case 'pattern':
      return String(params.pattern).startsWith('^(ydelse')
        ? `"${String(data)}" er ikke en oplysning i en standard. Skriv for eksempel "ydelse: navn" eller "felt: startdato".`
        : `"${String(data)}" kan ikke være et systemnavn. Brug små bogstaver a-z, tal og bindestreg.`;
    default:
      return undefined;
  }
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

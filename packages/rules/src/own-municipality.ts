import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import type { Surroundings } from './define-rule.ts';
import { plainName } from './nearest-name.ts';

/** The file of the standard's own municipality: the one that it names, or the only one there is where it names none. */
export function ownMunicipality(
  standard: StandardModel,
  { municipalities }: Pick<Surroundings, 'municipalities'>,
): MunicipalityModel | undefined {
  const named = standard.municipality?.text;
  if (named === undefined) return municipalities.length === 1 ? municipalities[0] : undefined;
  return municipalities.find((municipality) => municipalityKey(municipality.name) === municipalityKey(named));
}

/** `Lindøse Kommune` and `Lindøse` are the same municipality. */
export function municipalityKey(name: string): string {
  return plainName(name).replace(/ kommune$/, '');
}

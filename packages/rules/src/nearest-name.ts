import { nearest } from '@kvast/model/nearest';

/** The name that the writer surely meant, as it is written in `names`; undefined where none is near enough. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const found = nearest(plainName(written), names.map(plainName));
  return names.find((name) => plainName(name) === found);
}

/** Lower case, single spaces, no quotation marks: two names are the same name where this is the same. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/["'»«”“[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

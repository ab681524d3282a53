import { nearest } from '@kvast/model/nearest';

/** The name that the writer surely meant, as it is written in `names`; undefined where none is near enough. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const found = nearest(plainName(written), names.map(plainName));
  return names.find((name) => plainName(name) === found);
}

/** Names come again and again: every standard of a municipality is compared with every other. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Lower case, single spaces, no quotation marks: two names are the same name where this is the same. */
export function plainName(name: string): string {
  let plain = known.get(name);
  if (plain === undefined) {
    plain = name
      .toLowerCase()
      .replace(/["'»«”“[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, plain);
  }
  return plain;
}

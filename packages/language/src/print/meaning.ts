/** A value of JSON; what is silent is undefined. */
export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

const DERIVED: ReadonlySet<string> = new Set(['file', 'mentions', 'unread', 'lawAsWritten', 'lawKnown']);

/**
 * A model, or a part of one, without what only says where and how it was written. Silence (nothing, an empty list, a part that
 * says nothing) is undefined, so that two models say the same where these values are equal.
 */
export function meaning(value: unknown, key = ''): Plain {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => meaning(each) ?? {});
  if (typeof value !== 'object' || value === null) return value as Plain;
  if (key === 'listLogicMissing') return true;
  const entries = Object.entries(value).filter(([name]) => !/range$/i.test(name) && !DERIVED.has(name));
  const said = entries
    .filter(([name]) => !(key === 'whenExceeded' && name === 'text'))
    .map(([name, each]): [string, Plain] => [name, meaning(each, name)])
    .filter(([, each]) => each !== undefined);
  // `serviceniveau: vejledende` is a place and nothing else, and says much.
  return said.length > 0 || (entries.length === 0 && Object.keys(value).length > 0)
    ? Object.fromEntries(said)
    : undefined;
}

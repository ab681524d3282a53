import type { Service } from '@kvast/model/block';
import { provisionId } from '@kvast/model/provision-ref';
import { plainName } from '@kvast/rules/nearest-name';

/** Something of two editions: in both, or in one of them alone. */
export type Pair<T> =
  | { readonly before: T; readonly now: T }
  | { readonly before: T; readonly now?: undefined }
  | { readonly before?: undefined; readonly now: T };

/** A standard as it is found again: `name` is its path below the folder that was asked for. */
export interface Named {
  readonly name: string;
  readonly title: string;
}

/**
 * One standard against one are compared whatever they are called; of more, those with the same path, and of the rest those with the same
 * title. In the order of the old ones, the new ones last.
 */
export function pairedStandards<T extends Named>(before: readonly T[], now: readonly T[]): Pair<T>[] {
  const [only] = now;
  if (before.length === 1 && now.length === 1 && before[0] && only) return [{ before: before[0], now: only }];
  const isElsewhere = ({ name }: T) => before.some((one) => one.name === name);
  return matched(before, now, [
    (one, other) => one.name === other.name,
    (one, other) => plainName(one.title) === plainName(other.title) && !isElsewhere(other),
  ]);
}

/** By name; of the rest, those that are alone in resting on the same provisions have changed their name. */
export function pairedServices(before: readonly Service[], now: readonly Service[]): Pair<Service>[] {
  const basis = ({ provisions }: Service) => provisions.map(provisionId).toSorted().join('\n');
  const sameName = (one: Service, other: Service) => plainName(one.name) === plainName(other.name);
  const left = (services: readonly Service[], others: readonly Service[]) =>
    services.filter((one) => !others.some((other) => sameName(one, other)));
  const [oldLeft, newLeft] = [left(before, now), left(now, before)];
  const isAlone = (one: Service, among: readonly Service[]) =>
    basis(one) !== '' && among.filter((other) => basis(other) === basis(one)).length === 1;
  return matched(before, now, [
    sameName,
    (one, other) => basis(one) === basis(other) && isAlone(one, oldLeft) && isAlone(other, newLeft),
  ]);
}

/** Tries each way of being the same in turn; nothing is taken twice. */
function matched<T>(
  before: readonly T[],
  now: readonly T[],
  ways: readonly ((one: T, other: T) => boolean)[],
): Pair<T>[] {
  const found = new Map<T, T>();
  const taken = new Set<T>();
  for (const isSame of ways) {
    for (const one of before) {
      if (found.has(one)) continue;
      const other = now.find((candidate) => !taken.has(candidate) && isSame(one, candidate));
      if (other === undefined) continue;
      found.set(one, other);
      taken.add(other);
    }
  }
  return [
    ...before.map((one): Pair<T> => ({ before: one, now: found.get(one) }) as Pair<T>),
    ...now.filter((one) => !taken.has(one)).map((one): Pair<T> => ({ now: one })),
  ];
}

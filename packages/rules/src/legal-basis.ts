import type { CatalogueView, ClauseOf } from '@kvast/law/catalogue-view';
import type { Prohibition, Provision, Statement } from '@kvast/model/law';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { remembered } from './remembered.ts';

/** A clause of one kind with the provision that it belongs to. It can be given to a report as its `basis`. */
export interface BasisOf<K extends Statement['kind']> {
  readonly provision: Provision;
  readonly clause: ClauseOf<K>;
}

/** What the provisions say about one thing on the day of the view, in the order of the provisions. */
export function basesFor<K extends Statement['kind']>(
  law: CatalogueView,
  provisionIds: readonly string[],
  kind: K,
): readonly BasisOf<K>[] {
  const byKind = basesIn(law);
  const known = byKind[kind] ?? new Map<string, readonly unknown[]>();
  byKind[kind] = known;
  const key = keyOf(provisionIds);
  let found = known.get(key) as readonly BasisOf<K>[] | undefined;
  if (!found) {
    found = provisionIds.flatMap((id) => {
      const provision = law.provision(id)?.provision;
      return provision ? law.clauses(id, kind).map((clause) => ({ provision, clause })) : [];
    });
    known.set(key, found);
  }
  return found;
}

/** The same few questions are asked of every standard, and of every two of them. */
const basesIn = remembered(
  (_law: CatalogueView): Partial<Record<Statement['kind'], Map<string, readonly unknown[]>>> => ({}),
);

const keyOf = remembered((provisionIds: readonly string[]) => provisionIds.join('\n'));

/** The must-nots of one kind among the provisions; only those about `about` where it is given. */
export function prohibitionsIn(
  law: CatalogueView,
  provisionIds: readonly string[],
  what: Prohibition,
  about?: string,
): readonly BasisOf<'mustNot'>[] {
  return basesFor(law, provisionIds, 'mustNot').filter(
    ({ clause }) =>
      clause.said.what === what &&
      (about === undefined || clause.said.provisions.some((ref) => provisionId(ref) === about)),
  );
}

/** The provisions' ids without stk. and nr., each once. */
export function idsOf(refs: readonly ProvisionRef[]): string[] {
  return [...new Set(refs.map(provisionId))];
}

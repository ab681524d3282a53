import type { Delivery } from '@kvast/model/delivery';
import { bullets, type Composer, said, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';

type Supplier = Delivery['suppliers'][number];

/** Neighbours of whom the same is said, together. */
function alike(suppliers: readonly Supplier[]): Supplier[][] {
  const groups: Supplier[][] = [];
  for (const supplier of suppliers) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before && !before.when && !supplier.when && before.kind === supplier.kind) last.push(supplier);
    else groups.push([supplier]);
  }
  return groups;
}

/** Who gives the help, with whom and with what. */
export function deliverySection(delivery: Delivery | undefined, composer: Composer): Draft[] {
  if (!delivery) return [];
  const { words } = composer;
  const { suppliers, partners, demands = [], technology, items } = delivery;
  const blocks = [
    ...alike(suppliers).flatMap((group) => said(words.suppliers(group), group[0])),
    ...said(demands.length > 0 ? words.supplierDemands(demands) : undefined, demands[0]),
    ...said(partners.length > 0 ? words.partners(partners) : undefined, partners[0]),
    ...said(technology.length > 0 ? words.technology(technology) : undefined, technology[0]),
    ...bullets(items, composer),
  ];
  return draft(words.heading('delivery'), delivery, withProse(delivery, blocks, composer));
}

import type { Delivery } from '@kvast/model/delivery';
import { bullets, type Composer, said, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';

/** Who gives the help, with whom and with what. */
export function deliverySection(delivery: Delivery | undefined, composer: Composer): Draft[] {
  if (!delivery) return [];
  const { words } = composer;
  const { suppliers, partners, technology, items } = delivery;
  const blocks = [
    ...suppliers.flatMap((supplier) => said(words.supplier(supplier), supplier)),
    ...said(partners.length > 0 ? words.partners(partners) : undefined, partners[0]),
    ...said(technology.length > 0 ? words.technology(technology) : undefined, technology[0]),
    ...bullets(items, composer),
  ];
  return draft(words.heading('delivery'), delivery, withProse(delivery, blocks, composer));
}

import { provisionId } from '@kvast/model/provision-ref';
import { idsOf } from './legal-basis.ts';
import type { Offer } from './same-help.ts';
import { namesProvision } from './wording/provision.ts';
import { wordsIn } from './words.ts';

/**
 * Does the one standard tell of the other's help anywhere: as a boundary, as what comes afterwards, as something that it can be combined
 * with, in brackets, or in words? Exclusions do not count, because they only say who is out.
 */
export function namesOffer({ context, view }: Offer, there: Offer): boolean {
  const { block, service } = view;
  const { provisionIds } = there.view;
  const linked = [
    ...(block.boundaries ?? []),
    ...(block.afterwards?.assessment ? [block.afterwards.assessment] : []),
    ...(block.extent?.combinableWith ?? []),
    ...(block.extent?.notCombinableWith ?? []),
    ...context.standard.mentions.map(({ provisions = [] }) => ({ provisions })),
  ];
  if (linked.some(({ provisions }) => idsOf(provisions).some((id) => provisionIds.includes(id)))) return true;
  const names = [there.context.standard.title, there.view.service.name].map((name) => name.toLowerCase());
  return wordsIn([context.standard.shared, service]).some(
    (words) =>
      names.some((name) => words.toLowerCase().includes(name)) ||
      there.view.service.provisions.some((ref) => namesProvision(words, provisionId(ref), context.law)),
  );
}

import type { CatalogueView } from '@kvast/law/catalogue-view';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { Located } from '@kvast/model/source';
import type { RuleContext } from './define-rule.ts';
import { type BasisOf, basesFor } from './legal-basis.ts';

type Modality = 'must' | 'may';

/**
 * Calls `found` for each service whose stated duty is the opposite of what all its provisions say. A provision that is partly one and
 * partly the other (SEL § 107), and a service resting on both kinds, decide nothing.
 */
export function reportDuty(
  { services, law }: RuleContext,
  wanted: { readonly law: Modality; readonly written: Modality },
  found: (duty: Located, basis: BasisOf<'duty'>) => void,
): void {
  for (const { block, provisionIds } of services) {
    const duty = block.extent?.duty;
    if (duty?.modality !== wanted.written) continue;
    const bases = basesFor(law, provisionIds, 'duty');
    const [first] = bases;
    if (first && bases.every(({ clause }) => clause.said.modality === wanted.law)) found(duty, first);
  }
}

/** Must the municipality offer all of the help, as far as each of the provisions says anything at all? */
export function mustOffer(provisionIds: readonly string[], law: CatalogueView): boolean {
  return hasDuty(provisionIds, law, 'must');
}

/** May the municipality leave all of the help out? */
export function mayOffer(provisionIds: readonly string[], law: CatalogueView): boolean {
  return hasDuty(provisionIds, law, 'may');
}

function hasDuty(provisionIds: readonly string[], law: CatalogueView, modality: Modality): boolean {
  const each = provisionIds.map((id) => basesFor(law, [id], 'duty'));
  return (
    each.length > 0 &&
    each.every((found) => found.length > 0 && found.every(({ clause }) => clause.said.modality === modality))
  );
}

/** What the law says about duty at a reference: of the subsection where one is named, otherwise of the whole provision. */
export function dutiesAt(law: CatalogueView, ref: ProvisionRef): BasisOf<'duty'>[] {
  return basesFor(law, [provisionId(ref)], 'duty').filter(({ clause }) => {
    const subsection = /^stk\. (\d+)/.exec(clause.citation)?.[1];
    return ref.subsection === undefined || subsection === undefined || Number(subsection) === ref.subsection;
  });
}

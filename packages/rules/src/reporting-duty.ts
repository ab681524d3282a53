import type { CatalogueView } from '@kvast/law/catalogue-view';
import { appealLaw } from './appeal.ts';
import type { ServiceView } from './define-rule.ts';
import { type BasisOf, basesFor } from './legal-basis.ts';

/**
 * The clauses that have the municipality report on this service. For help that is decided on, it is the decisions that are reported, and an
 * open offer without assessment makes none; help without appeal is reported for everybody who uses it.
 */
export function reportingDuty({ block, provisionIds }: ServiceView, law: CatalogueView): BasisOf<'reportedTo'>[] {
  const open = block.access?.assessment?.rule === 'none';
  return basesFor(law, provisionIds, 'reportedTo').filter(
    ({ provision }) => !open || appealLaw(law, [provision.id]).toAnkestyrelsen.length === 0,
  );
}

import type { Located } from '@kvast/model/source';
import { type BasisOf, basesFor } from './legal-basis.ts';
import type { RuleContext } from './rule.ts';

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

import type { PersonalCondition } from '@kvast/model/condition';
import type { Prohibition } from '@kvast/model/law';
import { demandedOf } from './demands.ts';
import { prohibitionsIn } from './legal-basis.ts';
import type { Message } from './message.ts';
import type { Report } from './report.ts';
import type { RuleContext } from './rule.ts';

/** Reports each condition on the person (`what`) that nobody gets around, where the law says that it must not be asked. */
export function reportPersonalDemand(
  { services, law }: RuleContext,
  rule: { readonly prohibition: Prohibition; readonly what: readonly PersonalCondition[] },
  texts: { demanded(provision: string, what: PersonalCondition): Message },
  report: Report,
): void {
  for (const { block, provisionIds } of services) {
    const bases = prohibitionsIn(law, provisionIds, rule.prohibition);
    if (bases.length === 0) continue;
    const demands = demandedOf(
      block,
      (leaf, wanted) => wanted && leaf.kind === 'personal' && rule.what.includes(leaf.what),
    );
    for (const demand of demands) {
      if (demand.kind !== 'personal') continue;
      for (const basis of bases) {
        const message = (provisions: string) => texts.demanded(provisions, demand.what);
        report({ at: demand, basis, severity: 'warning', message });
      }
    }
  }
}

import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import type { Exclusion } from '@kvast/model/target-group';
import { idsOf } from './legal-basis.ts';
import { plainName } from './nearest-name.ts';
import type { Offer } from './same-help.ts';

/** An exclusion of everybody who gets, or could get, some other help, whatever the need. */
export interface ShutOut {
  readonly exclusion: Exclusion;
  /** `receives`: those who get the other help. `group`: all who could. */
  readonly whom: 'receives' | 'group';
  readonly provisions: readonly ProvisionRef[];
  /** The name of a standard or service, where it is named instead of a provision. */
  readonly standard?: string;
  readonly at: SourceRange;
}

/** Only what is enough by itself counts: not in `alle af`, not "til samme behov", and not where there is an exception. */
export function shutOutBy({ exclusions }: Pick<Block, 'exclusions'>): ShutOut[] {
  return exclusions.flatMap((exclusion) => (exclusion.unless ? [] : shutOutIn(exclusion.condition, exclusion)));
}

function shutOutIn(condition: Condition, exclusion: Exclusion): ShutOut[] {
  if (condition.kind === 'receives')
    return condition.sameNeed
      ? []
      : [{ exclusion, whom: 'receives', provisions: condition.provisions, at: condition.range }];
  if (condition.kind === 'inTargetGroup') {
    const { provisions = [], standard, range } = condition;
    return [{ exclusion, whom: 'group', provisions, ...(standard !== undefined && { standard }), at: range }];
  }
  if (condition.kind === 'any' || (condition.kind === 'all' && condition.of.length === 1))
    return condition.of.flatMap((part) => shutOutIn(part, exclusion));
  return [];
}

/** Does the exclusion speak of the other offer, by one of its provisions or by name? */
export function speaksOf({ provisions, standard }: ShutOut, { context, view }: Offer): boolean {
  if (standard !== undefined)
    return [context.standard.title, view.service.name].some((name) => plainName(name) === plainName(standard));
  return idsOf(provisions).some((id) => view.provisionIds.includes(id));
}

/** The exclusion as it is quoted, without the name of the law that everybody knows. */
export function shutOutText({ whom, provisions, standard }: ShutOut): string {
  const names = standard === undefined ? idsOf(provisions).join(' eller ') : `"${standard}"`;
  return whom === 'receives' ? `modtager hjælp efter ${names}` : `i målgruppen for ${names}`;
}

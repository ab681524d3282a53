import type { Block } from '@kvast/model/block';
import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { Referral } from '@kvast/model/target-group';
import { leavesIn } from './conditions-written.ts';
import { leavesOf } from './demands.ts';
import { remembered } from './remembered.ts';

/** A name by which one standard points at another. */
export interface NamedReference {
  readonly name: string;
  readonly at: Located;
  /** The words of the line before the name and after it, for a replacement. */
  readonly around: readonly [before: string, after: string];
  /** `targetGroup` can only be a standard or service; `referral` may be any offer; `anchored` has a provision beside it. */
  readonly kind: 'targetGroup' | 'referral' | 'anchored';
}

export const referencesIn = remembered((standard: StandardModel): readonly NamedReference[] =>
  [standard.shared, ...standard.services].flatMap((block) => [...targetGroupsIn(block), ...referralsIn(block)]),
);

function targetGroupsIn(block: Block): NamedReference[] {
  return leavesIn(block).flatMap((leaf): NamedReference[] => {
    if (leaf.kind !== 'inTargetGroup' || leaf.standard === undefined) return [];
    return [{ name: leaf.standard, at: leaf, around: ['i målgruppen for "', '"'], kind: 'targetGroup' }];
  });
}

function referralsIn({ exclusions, notIncluded }: Block): NamedReference[] {
  return [
    ...exclusions.flatMap(({ condition, referTo }) => {
      const provision = leavesOf(condition).some((leaf) => 'provisions' in leaf && leaf.provisions);
      return referral(referTo, provision);
    }),
    ...notIncluded.flatMap(({ provisions, referTo }) => referral(referTo, provisions.length > 0)),
  ];
}

function referral(referTo: Referral | undefined, provision: boolean): NamedReference[] {
  if (referTo?.name === undefined) return [];
  const kind = provision || referTo.provisions.length > 0 ? 'anchored' : 'referral';
  return [{ name: referTo.name, at: referTo, around: ['henvis til: ', ''], kind }];
}

import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { Located } from '@kvast/model/source';
import type { Exclusion, TargetGroup } from '@kvast/model/target-group';
import type { Eligibility, Origin } from './registration.ts';

/** @param block of the service as it holds, what is shared included */
export function eligibilityOf(
  { targetGroup, conditions, exclusions }: Block,
  origin: (at: Located) => Origin,
): Eligibility {
  const demands = [...demandsIn(targetGroup), ...demandsIn(conditions)];
  const undecidable = targetGroup?.listLogicMissing ?? conditions?.listLogicMissing;
  const parts = [...demands, ...exclusions.map(notExcluded)];
  const [first] = parts;
  return {
    ...(first && !undecidable && { condition: { kind: 'all', of: parts, range: first.range } }),
    demands: demands.map((demand) => ({ value: demand, origin: origin(demand) })),
    exclusions: exclusions.map((exclusion) => ({
      value: {
        condition: exclusion.condition,
        ...(exclusion.unless && { unless: exclusion.unless }),
        referTo: referrals(exclusion),
      },
      origin: origin(exclusion),
    })),
  };
}

function demandsIn(group: TargetGroup | undefined): Condition[] {
  const { age, condition } = group ?? {};
  const lines = condition?.kind === 'all' ? condition.of : condition ? [condition] : [];
  return [...(age ? [{ kind: 'age', age: age.age, range: age.range } as const] : []), ...lines];
}

/** Whoever the exclusion's exception is for is not excluded by it, and must still meet every demand. */
function notExcluded({ condition, unless, range }: Exclusion): Condition {
  const excluded: Condition = unless
    ? { kind: 'all', of: [condition, { kind: 'not', of: unless, range: unless.range }], range }
    : condition;
  return { kind: 'not', of: excluded, range };
}

function referrals({ referTo }: Exclusion): string[] {
  return [...(referTo?.provisions.map(({ id }) => id) ?? []), ...(referTo?.name ? [referTo.name] : [])];
}

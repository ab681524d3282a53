import type { Condition } from '@kvast/model/condition';
import { allOf, carefulFormulaOf, noneOf, OPEN, type OpenFormula, oneOf, type ReasoningContext } from './careful.ts';
import { ask, askWhether, type Verdict } from './decide.ts';
import { ALWAYS } from './formula.ts';

/** Who can get something: whoever meets all demands and is not excluded. */
export interface Group {
  readonly demands: readonly Condition[];
  readonly exclusions: readonly GroupExclusion[];
  /** Something that is asked could not be read, so that nobody is surely in the group. */
  readonly unclear?: boolean;
}

export interface GroupExclusion {
  readonly condition: Condition;
  /** Whoever meets this is not excluded after all. */
  readonly unless?: Condition;
}

/** Can anybody be in the group at all? */
export function anybodyIn(group: Group, context: ReasoningContext): Verdict {
  return ask(insideOf(group, context), context);
}

/** As `anybodyIn`, where nobody needs to know who it is: quicker. */
export function isAnybodyIn(group: Group, context: ReasoningContext): Verdict['kind'] {
  return askWhether(insideOf(group, context), context);
}

/** Is there anybody in all of the groups? Whoever is in one of them only does not count. */
export function anybodyInAll(groups: readonly Group[], context: ReasoningContext): Verdict {
  return ask(allOf(...groups.map((group) => insideOf(group, context))), context);
}

/**
 * Is anybody who is in `whole` in none of the `parts`? With one part: is the part narrower than the whole? With several: do they leave a
 * gap?
 */
export function anybodyBetween(whole: Group, parts: readonly Group[], context: ReasoningContext): Verdict {
  return ask(allOf(insideOf(whole, context), ...parts.map((part) => noneOf(insideOf(part, context)))), context);
}

/** Does anybody meet all of the demands and get past all of the exclusions? "Nobody" where they swallow the target group. */
export function anybodyPast(
  demands: readonly Condition[],
  exclusions: readonly GroupExclusion[],
  context: ReasoningContext,
): Verdict {
  return anybodyIn({ demands, exclusions }, context);
}

/** Does the exclusion concern anybody who meets the demands, the exception set aside? "Nobody" where it is without effect. */
export function anybodyConcerned(
  demands: readonly Condition[],
  { condition }: GroupExclusion,
  context: ReasoningContext,
): Verdict {
  return anybodyIn({ demands: [...demands, condition], exclusions: [] }, context);
}

/** Can any of those whom the exclusion concerns use its exception? "Nobody" where the exception cannot be reached. */
export function anybodyExcepted(
  demands: readonly Condition[],
  { condition, unless }: GroupExclusion,
  context: ReasoningContext,
): Verdict {
  return unless ? anybodyIn({ demands: [...demands, condition, unless], exclusions: [] }, context) : { kind: 'nobody' };
}

/** Is anybody left whom the exclusion shuts out in spite of its exception? "Nobody" where the exception swallows the exclusion. */
export function anybodyShutOut(
  demands: readonly Condition[],
  { condition, unless }: GroupExclusion,
  context: ReasoningContext,
): Verdict {
  const excepted = unless ? noneOf(carefulFormulaOf(unless, context)) : ALWAYS;
  return ask(allOf(demandsOf([...demands, condition], context), excepted), context);
}

/** The condition of being in the group, with everything open that is not sure. */
export function insideOf({ demands, exclusions, unclear }: Group, context: ReasoningContext): OpenFormula {
  const past = exclusions.map(({ condition, unless }) => {
    const spared = noneOf(carefulFormulaOf(condition, context));
    return unless ? oneOf(spared, carefulFormulaOf(unless, context)) : spared;
  });
  return allOf(demandsOf(demands, context), ...past, ...(unclear ? [OPEN] : []));
}

function demandsOf(demands: readonly Condition[], context: ReasoningContext): OpenFormula {
  return allOf(...demands.map((demand) => carefulFormulaOf(demand, context)));
}

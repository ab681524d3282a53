import type { Block } from '@kvast/model/block';
import type { Condition, ConditionGroup } from '@kvast/model/condition';

/** A condition that is not made of other conditions. */
export type Leaf = Exclude<Condition, ConditionGroup | { kind: 'not' | 'unless' | 'onlyIf' | 'usual' }>;

/** Does this leaf, demanded to hold (`wanted`) or demanded not to hold, count? */
type LeafTest = (leaf: Leaf, wanted: boolean) => boolean;

/**
 * The leaves that nobody gets around: every way of meeting the condition goes through one of them.
 * In `alle af` each one is such a leaf; in `mindst ét af` only where every alternative has one. What has an exception (medmindre) is
 * never absolute, nor is what is asked only of some (hvis) or holds as a rule (typisk), so nothing inside them is returned.
 */
export function demanded(condition: Condition | undefined, test: LeafTest, wanted = true): Leaf[] {
  if (!condition) return [];
  switch (condition.kind) {
    case 'unless':
    case 'onlyIf':
    case 'usual':
      return [];
    case 'not':
      return demanded(condition.of, test, !wanted);
    case 'all':
    case 'any':
    case 'none': {
      const inner = condition.kind === 'none' ? !wanted : wanted;
      // "None of" demands that each one fails; "not all of" is met as soon as one fails.
      const everyOneCounts = condition.kind === 'all' ? wanted : condition.kind === 'any' ? !wanted : wanted;
      const parts = condition.of.map((part) => demanded(part, test, inner));
      return everyOneCounts || parts.every((part) => part.length > 0) ? parts.flat() : [];
    }
    default:
      return test(condition, wanted) ? [condition] : [];
  }
}

/** The leaves that nobody gets around in the target group, the conditions and the exclusions of a service. */
export function demandedOf<L extends Leaf>(block: Block, test: (leaf: Leaf, wanted: boolean) => leaf is L): L[];
export function demandedOf(block: Block, test: LeafTest): Leaf[];
export function demandedOf(block: Block, test: LeafTest): Leaf[] {
  return demandedBySection(block, test).flat();
}

/** The same, one list for each of the three sections. */
export function demandedBySection(block: Block, test: LeafTest): Leaf[][] {
  return [
    demanded(block.targetGroup?.condition, test),
    demanded(block.conditions?.condition, test),
    block.exclusions.flatMap((exclusion) => (exclusion.unless ? [] : demanded(exclusion.condition, test, false))),
  ];
}

/** Every leaf of the condition, whatever stands around it. */
export function leavesOf(condition: Condition | undefined): Leaf[] {
  if (!condition) return [];
  if (condition.kind === 'unless') return [...leavesOf(condition.condition), ...leavesOf(condition.unless)];
  if (condition.kind === 'onlyIf') return [...leavesOf(condition.condition), ...leavesOf(condition.when)];
  if (condition.kind === 'usual') return leavesOf(condition.condition);
  if (condition.kind === 'not') return leavesOf(condition.of);
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
}

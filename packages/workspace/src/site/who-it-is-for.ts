import type { Block } from '@kvast/model/block';
import type { AgeInterval, Condition } from '@kvast/model/condition';
import { effectiveBlock } from '@kvast/model/effective';
import type { StandardModel } from '@kvast/model/standard';

/** The parts of a standard that say who the help is for: one for each service, or what is shared where there is none. */
export function blocksOf(standard: StandardModel): readonly Block[] {
  if (standard.services.length === 0) return [standard.shared];
  return standard.services.map((service) => effectiveBlock(standard, service));
}

/** Terms that the target groups and conditions ask for, each once; what shuts people out is not among them. */
export function termsOf(standard: StandardModel): readonly string[] {
  const blocks = blocksOf(standard).flatMap((block) => [block, ...(block.groups ?? [])]);
  const conditions = blocks.flatMap(({ targetGroup, conditions }) => [targetGroup?.condition, conditions?.condition]);
  return [...new Set(conditions.flatMap((condition) => (condition ? termsIn(condition) : [])))];
}

function termsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'term':
      return [condition.term];
    case 'all':
    case 'any':
      return condition.of.flatMap(termsIn);
    case 'onlyIf':
    case 'usual':
    case 'unless':
      return termsIn(condition.condition);
    default:
      return [];
  }
}

/** Is something asked of the one who looks after the citizen? */
export function asksOfCarer(standard: StandardModel): boolean {
  const asks = (condition: Condition | undefined): boolean => {
    switch (condition?.kind) {
      case 'otherPerson':
        return condition.whom === 'carer';
      case 'all':
      case 'any':
        return condition.of.some(asks);
      default:
        return false;
    }
  };
  return blocksOf(standard).some(({ targetGroup }) => asks(targetGroup?.condition));
}

/** One for each service; `undefined` where its age is not spoken of. */
export function agesOf(standard: StandardModel): readonly (AgeInterval | undefined)[] {
  return blocksOf(standard).map(({ targetGroup }) => targetGroup?.age?.age ?? ageIn(targetGroup?.condition));
}

function ageIn(condition: Condition | undefined): AgeInterval | undefined {
  if (condition?.kind === 'age') return condition.age;
  return condition?.kind === 'all' ? condition.of.map(ageIn).find((age) => age !== undefined) : undefined;
}

import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import { type Leaf, leavesOf } from './demands.ts';
import { remembered } from './remembered.ts';

/** Every single condition in a part of a standard, whatever stands around it: who gets the help, who does not, and exceptions. */
export const leavesIn = remembered(leavesOfBlock);

function leavesOfBlock({ targetGroup, conditions, exclusions, notIncluded }: Block): readonly Leaf[] {
  const written: (Condition | undefined)[] = [
    targetGroup?.condition,
    conditions?.condition,
    ...exclusions.flatMap(({ condition, unless }) => [condition, unless]),
    ...notIncluded.map(({ unless }) => unless),
  ];
  return written.flatMap(leavesOf);
}

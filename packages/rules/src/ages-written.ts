import type { Block } from '@kvast/model/block';
import type { AgeInterval } from '@kvast/model/condition';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { leavesIn } from './conditions-written.ts';

/** An age as it stands in the file. */
export interface WrittenAge {
  readonly age: AgeInterval;
  readonly at: SourceRange;
  /** The words in `at` before the age itself, which a replacement must repeat: `alder: `, `alder `, `for alder `. */
  readonly prefix: string;
}

/** Every age in a standard: of target groups, in conditions and exceptions, and at contacts. Each once, in no special order. */
export function agesIn(standard: StandardModel): WrittenAge[] {
  return [standard.shared, ...standard.services].flatMap(agesInBlock);
}

function agesInBlock(block: Block): WrittenAge[] {
  const { targetGroup, contacts } = block;
  return [
    ...(targetGroup?.age ? [{ age: targetGroup.age.age, at: targetGroup.age.range, prefix: 'alder: ' }] : []),
    ...leavesIn(block).flatMap((leaf) =>
      leaf.kind === 'age' ? [{ age: leaf.age, at: leaf.range, prefix: 'alder ' }] : [],
    ),
    ...contacts.flatMap(({ age, ageRange }) => (age && ageRange ? [{ age, at: ageRange, prefix: 'for alder ' }] : [])),
  ];
}

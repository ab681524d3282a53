import type { Condition } from './condition.ts';
import type { Located } from './source.ts';
import type { PlainDate } from './time.ts';

/** One citizen, and what the standard's writer expects of the standard. */
export interface ExampleCase extends Located {
  readonly name: string;
  /** Whole years; undefined where the example says nothing of age. */
  readonly age?: number;
  /** The day of the example; the day of the check where it is left out. */
  readonly date?: PlainDate;
  /** What is true of the citizen; what is not said is not true. */
  readonly facts: readonly Condition[];
  readonly eligible: boolean;
  /** Name of the service; any service of the standard where it is left out. */
  readonly service?: string;
  readonly reason?: string;
}
